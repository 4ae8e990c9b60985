import type { Dataset } from '../domain/dataset.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { select, selectEvent } from '../state/store.ts'
import type { SelectedThing } from '../state/selection.ts'
import { formatDate, type DateWords } from '../time/format.ts'

/** Everything that has a name and a panel, by kind and id. */
export type Thing = SelectedThing

const namesIn: Record<Exclude<Thing['kind'], 'event' | 'source'>, (dataset: Dataset) => ReadonlyMap<string, { names: LocalizedText }>> = {
  country: (dataset) => dataset.countries, leader: (dataset) => dataset.leaders, corridor: (dataset) => dataset.corridors,
  organization: (dataset) => dataset.organizations, place: (dataset) => dataset.places, person: (dataset) => dataset.people,
  polity: (dataset) => dataset.polities, area: (dataset) => dataset.areas, theme: (dataset) => dataset.themes,
} // prettier-ignore

/** Its name in the reader's language; its id when the dataset does not have it. */
export function nameOfThing(dataset: Dataset, { kind, id }: Thing, lang: string): string {
  if (kind === 'source') return dataset.sources.get(id)?.short ?? id
  const names = kind === 'event' ? dataset.eventById.get(id)?.title : namesIn[kind](dataset).get(id)?.names
  return names === undefined ? id : inLanguage(names, lang)
}

/** What holds land: a state of the time, or a country of today. */
export const toHolder = ({ polities }: Pick<Dataset, 'polities'>, id: string): Thing => ({
  kind: polities.has(id) ? 'polity' : 'country',
  id,
})

/** The language of its name where that is not the reader's: sources are called by English ones. */
export const languageOfName = ({ kind }: Pick<Thing, 'kind'>): 'en' | undefined =>
  kind === 'source' ? 'en' : undefined

/** The date of an event, short; null for what has none. */
export function yearsOfThing(dataset: Dataset, { kind, id }: Thing, words: DateWords): string | null {
  const date = kind === 'event' ? dataset.eventById.get(id)?.date : null
  return date ? formatDate(date, words, 'short') : null
}

/** Opens a thing's panel; an event also takes the cursor along. A person who led is shown as a leader. */
export function openThing(dataset: Dataset, thing: Thing): void {
  const event = thing.kind === 'event' ? dataset.eventById.get(thing.id) : undefined
  if (event !== undefined) selectEvent(event)
  else if (thing.kind === 'person' && dataset.leaders.has(thing.id)) select({ kind: 'leader', id: thing.id })
  else select(thing)
}
