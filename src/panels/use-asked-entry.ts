import { useEffect, type RefObject } from 'react'
import { leaveEntries, useApp } from '../state/store.ts'

/** Brings the entry that the map asks for into sight, unfolds the list that it is in, and gives it the focus. */
export function useAskedEntry(list: RefObject<HTMLElement | null>): void {
  const entry = useApp((state) => state.entry)
  useEffect(() => {
    if (entry === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"]`)
    for (let group = row?.closest('details'); group; group = group.parentElement?.closest('details'))
      group.open = true
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
  }, [entry, list])
  useEffect(() => leaveEntries, [])
}
