import type { Span } from '../time/span.ts'
import { setBit, setRange, type Bits } from './bits.ts'

/** Finds the spans that overlap another without looking at all of them. Spans come sorted by start. Those that begin inside
 *  are one stretch of the order; of the earlier ones only those long enough to reach in matter, so spans are kept in classes
 *  by length: in a class whose longest is L, none that begins more than L before can reach. Each class is at most four times
 *  as long as its shortest, which keeps the candidates few however long the longest span is. */
export type IntervalLookup = {
  /** Adds the positions of all spans that overlap. */
  readonly addOverlapping: (into: Bits, span: Span) => void
}

type LengthClass = { longest: number; numbers: Uint32Array }

type Columns = { readonly start: Float64Array; readonly end: Float64Array }

const classFactor = 4

export function createIntervalLookup({ start, end }: Columns, count: number): IntervalLookup {
  const classes = toClasses({ start, end }, count)
  return {
    addOverlapping: (into, span) => {
      const first = lowerBound(start, span.start, count)
      setRange(into, first, lowerBound(start, span.end, count))
      for (const { longest, numbers } of classes) {
        // One that begins there and is as long as any ends where the span begins.
        const from = firstThat(numbers.length, (at) => (start[numbers[at] ?? 0] ?? 0) > span.start - longest)
        for (let at = from; at < numbers.length; at++) {
          const number = numbers[at] ?? 0
          if (number >= first) break
          if ((end[number] ?? 0) > span.start && (start[number] ?? 0) < span.end) setBit(into, number)
        }
      }
    },
  }
}

function toClasses({ start, end }: Columns, count: number): readonly LengthClass[] {
  const members = new Map<number, number[]>()
  for (let number = 0; number < count; number++) {
    const length = (end[number] ?? 0) - (start[number] ?? 0)
    const key = Math.ceil(Math.log(Math.max(length, 1)) / Math.log(classFactor))
    const list = members.get(key) ?? []
    if (list.length === 0) members.set(key, list)
    list.push(number)
  }
  return [...members.values()].map((numbers) => ({
    longest: numbers.reduce((most, n) => Math.max(most, (end[n] ?? 0) - (start[n] ?? 0)), 0),
    numbers: Uint32Array.from(numbers),
  }))
}

/** The first position in [0, count) of which `holds` is true, when it is true of all later ones too; else `count`. */
function firstThat(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first position in [0, count) whose value is at least `wanted`; `count` when there is none. */
export const lowerBound = (sorted: Float64Array, wanted: number, count = sorted.length): number =>
  firstThat(count, (at) => (sorted[at] ?? 0) >= wanted)
