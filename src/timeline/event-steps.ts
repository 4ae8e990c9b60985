import type { EventIndex, EventSet } from '../filter/event-index.ts'
import { lowerBound } from '../filter/interval-lookup.ts'
import { dayLength, startOfDay, type Instant } from '../time/instant.ts'

/** The number of the next (1) or previous (-1) dated event of a set: from the selected one where it is among them, else from
 *  the day of the cursor; null at the end. */
export function neighbourEvent(
  { start, dated }: Pick<EventIndex, 'start' | 'dated'>,
  events: EventSet,
  { selected, cursor, direction }: { selected: number | null; cursor: Instant; direction: 1 | -1 },
): number | null {
  const day = startOfDay(cursor)
  const isAmong = selected !== null && selected < dated && events.has(selected)
  const [before, after] = isAmong
    ? [selected - 1, selected + 1]
    : [lowerBound(start, day, dated) - 1, lowerBound(start, day + dayLength, dated)]
  for (let at = direction > 0 ? after : before; at >= 0 && at < dated; at += direction)
    if (events.has(at)) return at
  return null
}
