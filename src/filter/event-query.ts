import type { Span } from '../time/span.ts'
import { allBits, countBits, intersect, type Bits } from './bits.ts'
import { combine, difference, toPassing } from './choice-sets.ts'
import { eventsIn, toEventSet, type EventIndex, type EventSet } from './event-index.ts'
import { toFacetCounts, toTally, type FacetCounts, type Matched } from './facet-counts.ts'
import { facetNames, type Choice, type FacetName, type Filter } from './filter.ts'

/** Every event of the atlas is in exactly one of the four groups; their sizes add up to `total`. */
export type Found = {
  /** Match the filter and touch the shown span, in order of start. On the map unless unplaced. */
  readonly inView: EventSet
  /** Match the filter but lie outside the shown span. */
  readonly outsideSpan: EventSet
  /** Match the filter and have no date. */
  readonly undated: EventSet
  readonly filteredOut: number
  /** Of those in view: which have no place and are only listed. */
  readonly unplaced: EventSet
  /** Everything that matches the filter, whatever its date. */
  readonly matching: EventSet
  readonly total: number
  /** How many match the filter and touch the shown span in each of the two readings of their dates. */
  readonly touching: { readonly possible: number; readonly certain: number }
  /** Over the events of the shown span, each facet leaving out itself. */
  readonly counts: FacetCounts
}

export type Asked = {
  readonly filter: Filter
  /** The events in which the words of the filter are found; null when there are none. */
  readonly text: Bits | null
  readonly shown: Span
  /** Leaves out what may touch the span but need not. */
  readonly certain?: boolean
}

/** Answers questions to one index, each from what the last one has in common with it: the set of a choice lasts as long as
 *  the choice, what matches as long as the filter, and the counts go on from span to span by what comes and goes. */
export function createEventQuery(index: EventIndex): (asked: Asked) => Found {
  const passingOf = createChoices(index)
  const all = allBits(index.size)
  let matched: (Matched & { asked: Asked; set: EventSet; undated: EventSet }) | null = null
  let tally: ReturnType<typeof toTally> | null = null
  const match = (asked: Asked) => {
    const { filter, text } = asked
    const passing = passingOf(filter)
    const { all: matching, allButOne } = combine([...passing.values()], text ?? all)
    const widened = [...passing].filter(([facet]) => filter[facet].mode !== 'all')
    const failingOnly = new Map(widened.map(([facet, set]) => [facet, difference(allButOne, set)]))
    tally = null
    return { asked, matching, failingOnly, ...toSets(index, matching) }
  }
  return (asked) => {
    const { filter, text, shown, certain = false } = asked
    if (matched === null || matched.asked.filter !== filter || matched.asked.text !== text)
      matched = match(asked)
    const inSpan = eventsIn(index, shown, certain)
    tally = toTally(index.facets, matched, inSpan, tally)
    const { set, undated } = matched
    const inView = toEventSet(index, intersect(matched.matching, inSpan))
    return {
      inView,
      outsideSpan: toEventSet(index, difference(difference(set.bits, inSpan), undated.bits)),
      undated,
      filteredOut: index.size - set.length,
      unplaced: toEventSet(index, difference(inView.bits, index.placed)),
      matching: set,
      total: index.size,
      touching: lazily(index, set.bits, shown),
      counts: toFacetCounts(index.facets, tally),
    }
  }
}

/** Counted only for who asks. */
const lazily = (index: EventIndex, matching: Bits, shown: Span): Found['touching'] => ({
  get possible() {
    return countBits(intersect(matching, eventsIn(index, shown)))
  },
  get certain() {
    return countBits(intersect(matching, eventsIn(index, shown, true)))
  },
})

function toSets(index: EventIndex, matching: Bits): { set: EventSet; undated: EventSet } {
  const set = toEventSet(index, matching)
  const undated = matching.slice()
  undated.fill(0, 0, index.dated >>> 5)
  const shared = index.dated & 31
  if (shared > 0) undated[index.dated >>> 5] = (undated[index.dated >>> 5] ?? 0) & (-1 << shared)
  return { set, undated: toEventSet(index, undated) }
}

/** Remembers for each facet the set of its last choice. */
function createChoices({ facets }: EventIndex): (filter: Filter) => ReadonlyMap<FacetName, Bits> {
  const known = new Map<FacetName, { choice: Choice; passing: Bits | null }>()
  return (filter) => {
    const sets = new Map<FacetName, Bits>()
    for (const facet of facetNames) {
      const choice = filter[facet]
      const last = known.get(facet)
      const passing = last?.choice === choice ? last.passing : toPassing(facets, facet, choice)
      known.set(facet, { choice, passing })
      if (passing !== null) sets.set(facet, passing)
    }
    return sets
  }
}
