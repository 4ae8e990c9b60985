import type { HistoricalEvent } from '../domain/event.ts'
import { startOfDay, type Instant } from '../time/instant.ts'

/** The next (1) or previous (-1) dated event: from the selected one where it is among `events`, else from the cursor.
 *  `events` in order of start, undated ones last. */
export function neighbourEvent(
  events: readonly HistoricalEvent[],
  from: { selected: string | null; cursor: Instant },
  direction: 1 | -1,
): HistoricalEvent | null {
  const dated = events.filter((event) => event.date !== null)
  const at = dated.findIndex((event) => event.id === from.selected)
  if (at >= 0) return dated[at + direction] ?? null
  const day = startOfDay(from.cursor)
  const startOf = (event: HistoricalEvent) => startOfDay(event.date?.start ?? 0)
  return direction > 0
    ? (dated.find((event) => startOf(event) > day) ?? null)
    : (dated.findLast((event) => startOf(event) < day) ?? null)
}
