import { useDeferredValue, useEffect, useRef } from 'react'
import type { Selected } from '../state/selection.ts'
import { useApp } from '../state/store.ts'

/** An open panel covers the list. So what is chosen in the list by hand or key takes the focus along to the panel's
 *  heading, and a reader at the keyboard comes back to the row when the panel is closed. */
export function FocusInDetails({ children }: { children: React.ReactNode }) {
  // As the panel does what it tells of: not before is there a heading.
  const selected = useDeferredValue<Selected | null>(
    useApp((state) => state.selected),
    null,
  )
  const details = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<string | undefined>(undefined)
  useEffect(() => {
    const row = document.activeElement?.closest<HTMLElement>('#events-in-view [data-event]')
    const heading = details.current?.querySelector<HTMLElement>('h2')
    if (row === null || row === undefined || heading === null || heading === undefined) return
    cameFrom.current = row.matches(':focus-visible') ? row.dataset.event : undefined
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [selected])
  useEffect(
    () => () => {
      if (cameFrom.current === undefined || document.activeElement !== document.body) return
      document.querySelector<HTMLElement>(`#events-in-view [data-event="${cameFrom.current}"]`)?.focus()
    },
    [],
  )
  return <div ref={details}>{children}</div>
}
