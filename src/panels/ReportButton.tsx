import { lazy, Suspense, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'

const ReportDialog = lazy(() =>
  import('./ReportDialog.tsx').then(({ ReportDialog }) => ({ default: ReportDialog })),
)

/** Begins a report about the open panel, or about the view when none is open. */
export function ReportButton({ dataset, className }: { dataset: Dataset; className: string }) {
  const { report } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        data-command=""
        onClick={() => setOpen(true)}
      >
        {report.open}
      </button>
      <Suspense fallback={null}>
        {isOpen && <ReportDialog dataset={dataset} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
