import { lazy, Suspense, useEffect, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'

const Palette = lazy(() => import('./Palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** Ctrl-K or ⌘-K opens the palette, wherever the focus is; the same keys close it. */
export function PaletteKey({ dataset, scheme }: { dataset: Dataset; scheme: 'light' | 'dark' }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isOurs || event.shiftKey) return
      event.preventDefault()
      setOpen((was) => !was)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return isOpen ? (
    <Suspense fallback={null}>
      <Palette dataset={dataset} scheme={scheme} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
