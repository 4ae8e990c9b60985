import { dayLength, startOfDay, type Instant } from '../time/instant.ts'
import { clampInstant, type Span } from '../time/span.ts'
import type { EventIndex } from '../filter/event-index.ts'

type Index = Pick<EventIndex, 'start' | 'dated'>

/** Finds events by the day on which they begin, on an axis that begins where `extent` does. Events stand in the order of
 *  their beginnings: nothing is looked at but what is asked for. */
export function createBeginnings({ start, dated }: Index, extent: Span) {
  const startOf = (number: number): Instant => clampInstant(start[number] ?? 0, extent)
  /** The first event that begins at the instant or later. */
  const firstFrom = (instant: Instant): number => {
    let [low, high] = [0, dated]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (startOf(middle) >= instant) high = middle
      else low = middle + 1
    }
    return low
  }
  type Has = (number: number) => boolean
  return {
    within: (span: Span, has: Has): readonly number[] => {
      const found: number[] = []
      for (let at = firstFrom(span.start); at < dated && startOf(at) < span.end; at++)
        if (has(at)) found.push(at)
      return found
    },
    /** The first day after that of an instant, or the last before it. */
    nextDay: (from: Instant, direction: 1 | -1, has: Has): Instant | null => {
      const day = startOfDay(from)
      let at = direction > 0 ? firstFrom(day + dayLength) : firstFrom(day) - 1
      while (at >= 0 && at < dated && !has(at)) at += direction
      return at >= 0 && at < dated ? startOfDay(startOf(at)) : null
    },
  }
}
