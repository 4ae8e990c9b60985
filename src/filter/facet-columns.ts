import type { HistoricalEvent } from '../domain/event.ts'
import { createBits, setBit, type Bits } from './bits.ts'
import { idsOf } from './facets.ts'
import { facetNames, type FacetName } from './filter.ts'

/** The ids that events have in the facets, as numbers: every id of every facet is one value, the values of a facet follow
 *  on each other. Both ways are stored: from an event to its values, and from a value to its events. */
export type FacetColumns = {
  /** The values of a facet are [first, end). */
  readonly ranges: Readonly<Record<FacetName, { readonly first: number; readonly end: number }>>
  /** The id that a value stands for. */
  readonly ids: readonly string[]
  readonly valueOf: Readonly<Record<FacetName, ReadonlyMap<string, number>>>
  /** The values of event n are `values[offsets[n]]` up to `values[offsets[n + 1]]`. */
  readonly offsets: Uint32Array
  readonly values: Uint16Array | Uint32Array
  /** The events of a value. Made when first asked for. */
  readonly eventsOf: (value: number) => Bits
}

export function toFacetColumns(events: readonly HistoricalEvent[]): FacetColumns {
  const { ranges, ids, valueOf } = numberValues(events)
  const offsets = new Uint32Array(events.length + 1)
  const found: number[] = []
  for (const [number, event] of events.entries()) {
    for (const facet of facetNames)
      for (const id of new Set(idsOf[facet](event))) found.push(valueOf[facet].get(id) ?? 0)
    offsets[number + 1] = found.length
  }
  const values = ids.length < 65_536 ? Uint16Array.from(found) : Uint32Array.from(found)
  return { ranges, ids, valueOf, offsets, values, eventsOf: createPostings({ offsets, values, ids }) }
}

function numberValues(events: readonly HistoricalEvent[]) {
  const ids: string[] = []
  const entries = facetNames.map((facet) => {
    const first = ids.length
    const valueOf = new Map<string, number>()
    for (const event of events)
      for (const id of idsOf[facet](event))
        if (!valueOf.has(id)) {
          valueOf.set(id, ids.length)
          ids.push(id)
        }
    return { facet, valueOf, range: { first, end: ids.length } }
  })
  // The table has a row for each facet; the compiler cannot follow that through fromEntries.
  return {
    ids,
    ranges: Object.fromEntries(entries.map(({ facet, range }) => [facet, range])) as FacetColumns['ranges'],
    valueOf: Object.fromEntries(
      entries.map(({ facet, valueOf }) => [facet, valueOf as ReadonlyMap<string, number>]),
    ) as FacetColumns['valueOf'],
  }
}

/** One pass over the values when the first set is asked for; then a set is one pass over its events. */
function createPostings({ offsets, values, ids }: Pick<FacetColumns, 'offsets' | 'values' | 'ids'>) {
  const size = offsets.length - 1
  const known = new Map<number, Bits>()
  let postings: { first: Uint32Array; events: Uint32Array } | null = null
  return (value: number): Bits => {
    postings ??= transpose(offsets, values, ids.length)
    const { first, events } = postings
    const bits = known.get(value) ?? createBits(size)
    if (known.has(value)) return bits
    for (let at = first[value] ?? 0; at < (first[value + 1] ?? 0); at++) setBit(bits, events[at] ?? 0)
    known.set(value, bits)
    return bits
  }
}

/** From value to events by a counting sort. */
function transpose(offsets: Uint32Array, values: Uint16Array | Uint32Array, count: number) {
  const first = new Uint32Array(count + 1)
  for (const value of values) first[value + 1] = (first[value + 1] ?? 0) + 1
  for (let value = 0; value < count; value++) first[value + 1] = (first[value + 1] ?? 0) + (first[value] ?? 0)
  const next = first.slice()
  const events = new Uint32Array(values.length)
  for (let event = 0; event + 1 < offsets.length; event++)
    for (let at = offsets[event] ?? 0; at < (offsets[event + 1] ?? 0); at++) {
      const value = values[at] ?? 0
      const to = next[value] ?? 0
      events[to] = event
      next[value] = to + 1
    }
  return { first, events }
}
