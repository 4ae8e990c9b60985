import { detailsOf } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { matchAndCount, type FacetCounts } from '../filter/facets.ts'
import type { Filter } from '../filter/filter.ts'
import { compileTextMatch, toSearchIndex, type SearchIndex } from '../filter/text-search.ts'
import { certainlyIn, possiblyIn } from '../time/fuzzy-date.ts'
import type { Span } from '../time/span.ts'
import type { AppState, Certainty } from './app-state.ts'
import { useApp } from './store.ts'

/** Every event of the atlas is in exactly one of the four groups; their sizes add up to `total`. */
export type Visible = {
  /** Match the filter and touch the shown span, possibly or for certain as the reader asks, in order of start. On the
   *  map unless unplaced. */
  readonly inView: readonly HistoricalEvent[]
  /** Match the filter but lie outside the shown span. */
  readonly outsideSpan: readonly HistoricalEvent[]
  /** Match the filter and have no date. */
  readonly undated: readonly HistoricalEvent[]
  readonly filteredOut: number
  /** Of those in view: how many have no place and are only listed. */
  readonly unplaced: readonly HistoricalEvent[]
  /** Everything that matches the filter, whatever its date. */
  readonly matching: readonly HistoricalEvent[]
  readonly total: number
  /** How many match the filter and touch the shown span in each of the two readings of their dates. */
  readonly touching: Readonly<Record<Certainty, number>>
  /** Over the events of the shown span, each facet leaving out itself. */
  readonly counts: FacetCounts
}

/** Remembers the last answer for its arguments, compared by identity: derived values stay stable between renders. */
function memoizeLast<Args extends readonly unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  let last: { args: Args; value: T } | null = null
  return (...args) => {
    if (last === null || args.some((arg, i) => arg !== last?.args[i])) last = { args, value: make(...args) }
    return last.value
  }
}

const indexWith = memoizeLast(toSearchIndex)

/** What can be searched by now; it grows once when the details have come. */
export const searchIndexOf = (dataset: Dataset): SearchIndex => indexWith(dataset, detailsOf(dataset))

/** null while nothing is searched for: then the coming of the details changes nothing. */
const indexFor = (dataset: Dataset, { text }: Filter): SearchIndex | null =>
  text === '' ? null : searchIndexOf(dataset)

const textMatch = ({ text }: Filter, index: SearchIndex | null) =>
  index === null ? () => true : compileTextMatch(text, index)

const matchingOf = memoizeLast(
  (dataset: Dataset, filter: Filter, index: SearchIndex | null) =>
    matchAndCount(dataset.events, filter, textMatch(filter, index)).matches,
)

type Asked = Pick<AppState, 'filter' | 'shown' | 'certainty'>

const touches = { possible: possiblyIn, certain: certainlyIn } as const

/** The groups for a filter and a span. */
const toVisible = memoizeLast(
  (
    dataset: Dataset,
    filter: Filter,
    index: SearchIndex | null,
    ...[shown, certainty]: readonly [Span, Certainty]
  ): Visible => {
    const matching = matchingOf(dataset, filter, index)
    const matchesText = textMatch(filter, index)
    const isIn = ({ date }: HistoricalEvent) => date !== null && touches[certainty](date, shown)
    const countIn = (reading: Certainty) =>
      matching.filter(({ date }) => date !== null && touches[reading](date, shown)).length
    const { counts } = matchAndCount(dataset.events, filter, (event) => isIn(event) && matchesText(event))
    const undated = matching.filter((event) => event.date === null)
    const inView = matching.filter(isIn)
    return {
      inView,
      outsideSpan: matching.filter((event) => event.date !== null && !isIn(event)),
      undated,
      filteredOut: dataset.events.length - matching.length,
      unplaced: inView.filter((event) => event.lngLat === null),
      matching,
      total: dataset.events.length,
      counts,
      touching: { possible: countIn('possible'), certain: countIn('certain') },
    }
  },
)

export const visibleIn = (dataset: Dataset, { filter, shown, certainty }: Asked): Visible =>
  toVisible(dataset, filter, indexFor(dataset, filter), shown, certainty)

export function useVisible(dataset: Dataset): Visible {
  const filter = useApp((state) => state.filter)
  const shown = useApp((state) => state.shown)
  const certainty = useApp((state) => state.certainty)
  return visibleIn(dataset, { filter, shown, certainty })
}
