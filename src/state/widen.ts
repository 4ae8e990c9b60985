import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { emptyFilter, facetNames, type Filter } from '../filter/filter.ts'
import { possiblyIn } from '../time/fuzzy-date.ts'
import type { Span } from '../time/span.ts'
import { app, showSpan } from './store.ts'
import { visibleIn, type Asked } from './visible.ts'

/** Where an event stands: in view, kept out by the shown years, or by the filters. */
export type Standing = 'in-view' | 'other-years' | 'filtered'

export function standingOf(
  dataset: Dataset,
  asked: Asked,
  { number }: Pick<HistoricalEvent, 'number'>,
): Standing {
  const { inView, undated, matching } = visibleIn(dataset, asked)
  if (inView.has(number) || undated.has(number)) return 'in-view'
  return matching.has(number) ? 'other-years' : 'filtered'
}

/** What the filter becomes without the parts of it that keep the event out. */
export function withoutObstacles(
  dataset: Dataset,
  filter: Filter,
  { number }: Pick<HistoricalEvent, 'number'>,
): Filter {
  const { extent } = dataset.atlas
  const passes = (part: Partial<Filter>) =>
    visibleIn(dataset, {
      filter: { ...emptyFilter, ...part },
      shown: extent,
      certainty: 'possible',
    }).matching.has(number)
  const kept = facetNames.filter((facet) => passes({ [facet]: filter[facet] }))
  const choices = Object.fromEntries(kept.map((facet) => [facet, filter[facet]]))
  return { ...emptyFilter, ...choices, text: passes({ text: filter.text }) ? filter.text : '' }
}

/** Brings an event into view: drops what keeps it out and stretches the shown years to its date. */
export function widenTo(dataset: Dataset, event: HistoricalEvent): void {
  const { filter, shown } = app.getState()
  app.setState({
    filter: withoutObstacles(dataset, filter, event),
    certainty: 'possible',
    onlyOnMap: false,
    onMap: null,
  })
  if (event.date !== null && !possiblyIn(event.date, shown))
    showSpan(joined(shown, onAxis(event.date, dataset)))
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

const onAxis = ({ start, end }: Span, { atlas: { extent } }: Dataset): Span => ({
  start: Math.max(start, extent.start),
  end: Math.min(end, extent.end),
})
