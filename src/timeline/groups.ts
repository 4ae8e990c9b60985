import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'

/** The rows of the axis: one a theme that is a lane, and a last one for events without any. */
export type Lane = { readonly id: string; readonly name: string; readonly hot: boolean }

export const otherLane = 'other-events'

export const laneOf = (event: HistoricalEvent, { themes }: Pick<Dataset, 'themes'>): string =>
  event.themes.find((id) => themes.get(id)?.lane === true) ?? otherLane

type Reading = {
  readonly lang: string
  readonly otherName: string
  readonly selected: HistoricalEvent | null
}

export function toLanes(dataset: Dataset, { lang, otherName, selected }: Reading): readonly Lane[] {
  const hotLane = selected === null || selected.date === null ? null : laneOf(selected, dataset)
  const lanes = [...dataset.themes.values()]
    .filter((theme) => theme.lane)
    .map(({ id, names }) => ({ id, name: inLanguage(names, lang), hot: id === hotLane }))
  const isUsed = dataset.events.some((event) => event.date !== null && laneOf(event, dataset) === otherLane)
  return isUsed ? [...lanes, { id: otherLane, name: otherName, hot: hotLane === otherLane }] : lanes
}
