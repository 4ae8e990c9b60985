import type { HistoricalEvent } from '../domain/event.ts'
import type { Span } from '../time/span.ts'
import { countBits, createBits, hasBit, setBit, toNumbers, type Bits } from './bits.ts'
import { toFacetColumns, type FacetColumns } from './facet-columns.ts'
import { createIntervalLookup, type IntervalLookup } from './interval-lookup.ts'

/** The events of a dataset as columns of numbers, in their order: by start, undated ones last. Whatever counts, filters,
 *  clusters or draws many events reads it here; events as objects are for what is on screen. */
export type EventIndex = {
  readonly events: readonly HistoricalEvent[]
  readonly size: number
  /** Events 0 to dated - 1 have a date. */
  readonly dated: number
  /** The four bounds of each date, of dated events only: see FuzzyDate. */
  readonly start: Float64Array
  readonly latestStart: Float64Array
  readonly earliestEnd: Float64Array
  readonly end: Float64Array
  readonly placed: Bits
  readonly facets: FacetColumns
  readonly intervals: IntervalLookup
}

export function toEventIndex(events: readonly HistoricalEvent[]): EventIndex {
  const dates = events.flatMap(({ date }) => date ?? [])
  const columns = {
    start: Float64Array.from(dates, (date) => date.start),
    latestStart: Float64Array.from(dates, (date) => date.latestStart),
    earliestEnd: Float64Array.from(dates, (date) => date.earliestEnd),
    end: Float64Array.from(dates, (date) => date.end),
  }
  const placed = createBits(events.length)
  for (const [number, event] of events.entries()) if (event.lngLat !== null) setBit(placed, number)
  return {
    events,
    size: events.length,
    dated: dates.length,
    ...columns,
    placed,
    facets: toFacetColumns(events),
    intervals: createIntervalLookup(columns, dates.length),
  }
}

const indexes = new WeakMap<readonly HistoricalEvent[], EventIndex>()

/** The index of a dataset's events, made once. */
export function indexOf({ events }: { readonly events: readonly HistoricalEvent[] }): EventIndex {
  const index = indexes.get(events) ?? toEventIndex(events)
  indexes.set(events, index)
  return index
}

/** Events whose date may touch the span, or with `certain` those that touch it however their doubt is resolved. */
export function eventsIn(index: EventIndex, span: Span, certain = false): Bits {
  const bits = createBits(index.size)
  index.intervals.addOverlapping(bits, span)
  if (!certain) return bits
  const sure = createBits(index.size)
  for (const number of toNumbers(bits)) if (isCertainlyIn(index, number, span)) setBit(sure, number)
  return sure
}

/** What `certainlyIn` of `time/fuzzy-date.ts` says, from the columns. A date of one moment has the same stretch for its
 *  beginning and its end, and nothing certain between them. */
function isCertainlyIn(index: EventIndex, number: number, span: Span): boolean {
  const start = index.start[number] ?? 0
  const latestStart = index.latestStart[number] ?? 0
  const earliestEnd = index.earliestEnd[number] ?? 0
  const end = index.end[number] ?? 0
  return (
    (latestStart < earliestEnd && latestStart < span.end && span.start < earliestEnd) ||
    (span.start <= start && latestStart <= span.end) ||
    (span.start <= earliestEnd && end <= span.end)
  )
}

/** Some events of the index, in order. Objects only for who asks for the list. */
export type EventSet = {
  readonly length: number
  readonly bits: Bits
  readonly has: (number: number) => boolean
  readonly numbers: () => Uint32Array
  readonly list: () => readonly HistoricalEvent[]
  /** The first of them, at most `count`. */
  readonly first: (count: number) => readonly HistoricalEvent[]
}

export function toEventSet({ events }: Pick<EventIndex, 'events'>, bits: Bits): EventSet {
  const length = countBits(bits)
  let known: Uint32Array | null = null
  let list: readonly HistoricalEvent[] | null = null
  const numbers = () => (known ??= toNumbers(bits, length))
  const toList = (from: Uint32Array) => Array.from(from, (number) => events[number] as HistoricalEvent)
  return {
    length,
    bits,
    has: (number) => hasBit(bits, number),
    numbers,
    list: () => (list ??= toList(numbers())),
    first: (count) => (list !== null && count >= length ? list : toList(numbers().subarray(0, count))),
  }
}
