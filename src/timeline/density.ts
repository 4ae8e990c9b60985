import type { HistoricalEvent } from '../domain/event.ts'
import { clampInstant, type Span } from '../time/span.ts'
import { toYear } from '../time/instant.ts'

/** How many events begin in each year of the axis; what begins earlier or later counts in the first or last year. */
export type Density = { readonly firstYear: number; readonly counts: readonly number[] }

export function toDensity(events: readonly HistoricalEvent[], extent: Span): Density {
  const firstYear = toYear(extent.start)
  const counts = new Array<number>(toYear(extent.end - 1) - firstYear + 1).fill(0)
  for (const { date } of events) {
    if (date === null) continue
    const at = toYear(clampInstant(date.start, { start: extent.start, end: extent.end - 1 })) - firstYear
    counts[at] = (counts[at] ?? 0) + 1
  }
  return { firstYear, counts }
}

const barShare = 0.82
const leastHeight = 0.06

/** Bars as one SVG path: a unit a year across, 0 to 1 up from the base line at y = 1. */
export function toBarsPath({ counts }: Density): string {
  const most = Math.max(1, ...counts)
  return counts
    .map((count, i) => {
      if (count === 0) return ''
      const height = Math.max(count / most, leastHeight)
      return `M${i} 1v${-height}h${barShare}V1z`
    })
    .join('')
}

const tickSteps = [1, 2, 5, 10, 15, 20, 25, 50, 100]

/** Years to print under or over the strip: round ones no closer than `room` pixels, and both ends. */
export function toYearTicks(extent: Span, width: number, room: number): readonly number[] {
  const [first, last] = [toYear(extent.start), toYear(extent.end - 1)]
  const years = last - first + 1
  const step = tickSteps.find((candidate) => (candidate / years) * width >= room) ?? years
  const near = (room / width) * years * 0.8
  const round: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    if (year - first >= near && last - year >= near) round.push(year)
  return [first, ...round, last]
}
