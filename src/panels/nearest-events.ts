import type { HistoricalEvent } from '../domain/event.ts'

/** The `most` events nearest to the instant, in order of time. */
export function nearestTo(
  events: readonly HistoricalEvent[],
  instant: number,
  most: number,
): readonly HistoricalEvent[] {
  const away = ({ date }: HistoricalEvent): number =>
    date === null ? Number.POSITIVE_INFINITY : Math.max(date.start - instant, instant - date.end, 0)
  const near = new Set(events.toSorted((a, b) => away(a) - away(b)).slice(0, most))
  return events.filter((event) => near.has(event))
}
