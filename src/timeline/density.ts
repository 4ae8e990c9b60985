import { countRange, type Bits } from '../filter/bits.ts'
import type { EventIndex } from '../filter/event-index.ts'
import { lowerBound } from '../filter/interval-lookup.ts'
import { toInstant, toYear } from '../time/instant.ts'
import type { Span } from '../time/span.ts'

/** How many events begin in each year of the axis; what begins earlier or later counts in the first or last year. */
export type Density = { readonly firstYear: number; readonly counts: readonly number[] }

/** Events come in order of their starts, so those of a year are one stretch of the set. */
export function toDensity(
  { start, dated }: Pick<EventIndex, 'start' | 'dated'>,
  set: Bits,
  extent: Span,
): Density {
  const [firstYear, lastYear] = [toYear(extent.start), toYear(extent.end - 1)]
  let from = 0
  const counts = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const year = firstYear + i
    const to = year === lastYear ? dated : lowerBound(start, toInstant(year + 1), dated)
    const count = countRange(set, from, to)
    from = to
    return count
  })
  return { firstYear, counts }
}

const barShare = 0.82
const leastHeight = 0.06

/** Bars as one SVG path: a unit a year across, 0 to 1 up from the base line at y = 1, where 1 stands for `most`. */
export function toBarsPath({ counts }: Density, most = Math.max(1, ...counts)): string {
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
