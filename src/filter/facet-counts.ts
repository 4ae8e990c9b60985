import { countWord, type Bits } from './bits.ts'
import type { FacetColumns } from './facet-columns.ts'
import { facetNames, type FacetName } from './filter.ts'

/** How many events each value has. */
export type FacetCounts = { readonly [Facet in FacetName]: { readonly get: (id: string) => number } }

/** What a filter lets through, whatever the span. */
export type Matched = {
  readonly matching: Bits
  /** By facet: the events that fail this one and nothing else. They count in it as well, for the reader who widens it. */
  readonly failingOnly: ReadonlyMap<FacetName, Bits>
}

/** The counts of the values over the events inside a span. */
type Tally = { readonly inSpan: Bits; readonly counts: Int32Array }

/** Counts what is in the span. Goes on from an earlier tally of the same filter when less has changed than there is. */
export function toTally(columns: FacetColumns, matched: Matched, inSpan: Bits, before: Tally | null): Tally {
  const from = before !== null && changes(before.inSpan, inSpan, matched.matching) ? before : null
  const tally = {
    counts: from?.counts.slice() ?? new Int32Array(columns.ids.length),
    before: from?.inSpan ?? null,
    after: inSpan,
    columns,
  }
  addRows(tally, matched.matching, { first: 0, end: columns.ids.length })
  for (const [facet, set] of matched.failingOnly) addRows(tally, set, columns.ranges[facet])
  return { inSpan, counts: tally.counts }
}

/** True when the change between two spans is smaller than the second. */
function changes(before: Bits, after: Bits, matching: Bits): boolean {
  let balance = 0
  for (let at = 0; at < after.length; at++) {
    const set = matching[at] ?? 0
    const now = after[at] ?? 0
    balance += countWord(now & set) - countWord(((before[at] ?? 0) ^ now) & set)
  }
  return balance > 0
}

type Counting = {
  readonly counts: Int32Array
  readonly before: Bits | null
  readonly after: Bits
  readonly columns: FacetColumns
}

/** Adds the events of `set` that have come into the span and takes away those that have left it. */
function addRows(
  { counts, before, after, columns }: Counting,
  set: Bits,
  range: { first: number; end: number },
): void {
  const { offsets, values } = columns
  const { first, end } = range
  for (let at = 0; at < set.length; at++) {
    const now = after[at] ?? 0
    const changed = ((before?.[at] ?? 0) ^ now) & (set[at] ?? 0)
    for (let word = changed; word !== 0; word &= word - 1) {
      const bit = word & -word
      const by = (now & bit) === 0 ? -1 : 1
      const event = (at << 5) + 31 - Math.clz32(bit)
      for (let n = offsets[event] ?? 0; n < (offsets[event + 1] ?? 0); n++) {
        const value = values[n] ?? 0
        if (value >= first && value < end) counts[value] = (counts[value] ?? 0) + by
      }
    }
  }
}

export function toFacetCounts({ valueOf }: FacetColumns, { counts }: Tally): FacetCounts {
  const entries = facetNames.map((facet) => [
    facet,
    { get: (id: string) => counts[valueOf[facet].get(id) ?? -1] ?? 0 },
  ])
  return Object.fromEntries(entries) as FacetCounts
}
