import { lazy, Suspense, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { IconButton } from '../ui/IconButton.tsx'

const CiteDialog = lazy(() => import('./CiteDialog.tsx').then(({ CiteDialog }) => ({ default: CiteDialog })))

export function CiteButton({ dataset }: { dataset: Dataset }) {
  const { cite } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        data-command=""
        icon="quote"
        label={cite.cite}
        text={cite.cite}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Suspense fallback={null}>
        {isOpen && <CiteDialog dataset={dataset} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
