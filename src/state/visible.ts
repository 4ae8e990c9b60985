import { detailsOf } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { intersect, type Bits } from '../filter/bits.ts'
import { indexOf } from '../filter/event-index.ts'
import { createEventQuery, type Found } from '../filter/event-query.ts'
import type { Filter } from '../filter/filter.ts'
import { toEventTexts, toTextMatches, type EventTexts } from '../filter/text-search.ts'
import type { Span } from '../time/span.ts'
import type { AppState, Certainty } from './app-state.ts'
import { useAtRest } from './rest.ts'
import { useApp } from './store.ts'

/** What the reader sees and what not. Every event of the atlas is in exactly one of the groups. */
export type Visible = Found

/** Remembers the last answer for its arguments, compared by identity: derived values stay stable between renders. */
function memoizeLast<Args extends readonly unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  let last: { args: Args; value: T } | null = null
  return (...args) => {
    if (last === null || args.some((arg, i) => arg !== last?.args[i])) last = { args, value: make(...args) }
    return last.value
  }
}

const textsWith = memoizeLast(toEventTexts)

/** null while nothing is searched for: then the coming of the details, which have more words, changes nothing. */
const textsFor = (dataset: Dataset, { text }: Filter): EventTexts | null =>
  text === '' ? null : textsWith(dataset, detailsOf(dataset))

const textMatches = memoizeLast(toTextMatches)

export type Asked = Pick<AppState, 'filter' | 'shown' | 'certainty'> & Partial<Pick<AppState, 'onMap'>>

/** What is in both; null is everything. */
const inBoth = (a: Bits | null, b: Bits | null): Bits | null =>
  a !== null && b !== null ? intersect(a, b) : (a ?? b)

/** Finds the groups for a filter and a span. */
function createFinding() {
  const queryOf = memoizeLast((dataset: Dataset) => createEventQuery(indexOf(dataset)))
  const both = memoizeLast(inBoth)
  return memoizeLast(
    (
      dataset: Dataset,
      filter: Filter,
      texts: EventTexts | null,
      ...[shown, certainty, onMap]: readonly [Span, Certainty, Bits | null]
    ): Visible =>
      queryOf(dataset)({
        filter,
        shown,
        text: both(texts === null ? null : textMatches(filter.text, texts), onMap),
        certain: certainty === 'certain',
      }),
  )
}

// The map, which is not filtered by what is on it, and the lists ask in turn, and each keeps its last answer.
const [findAnywhere, findOnMap] = [createFinding(), createFinding()]

export const visibleIn = (dataset: Dataset, { filter, shown, certainty, onMap = null }: Asked): Visible => {
  const find = onMap === null ? findAnywhere : findOnMap
  return find(dataset, filter, textsFor(dataset, filter), shown, certainty, onMap)
}

/** For what React renders: follows the shown span when it rests. */
export function useVisible(dataset: Dataset): Visible {
  const filter = useApp((state) => state.filter)
  const shown = useAtRest((time) => time.shown)
  const certainty = useApp((state) => state.certainty)
  const onMap = useApp((state) => state.onMap)
  return visibleIn(dataset, { filter, shown, certainty, onMap })
}
