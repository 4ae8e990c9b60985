import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { nameOfThing, type Thing } from '../panels/things.ts'
import { formatDate, type DateWords } from '../time/format.ts'

/** The kind of panel that shows a record of a collection; records of the others are only named. */
const panelOf: Readonly<Record<string, Thing['kind']>> = {
  events: 'event', sources: 'source', leaders: 'leader', relations: 'country', organizations: 'organization',
  people: 'person', places: 'place', corridors: 'corridor', polities: 'polity', areas: 'area', themes: 'theme',
} // prettier-ignore

export type Naming = {
  readonly dataset: Dataset
  /** Only they have figures; undefined while they are on the way. */
  readonly details: DetailedDataset | undefined
  readonly lang: string
  readonly dates: DateWords
  readonly nameOfLand: (unit: string) => string
}

/** A record of the data folder by its collection and id: what it is called, and what opens it where it has a panel. One that
 *  the atlas does not have any more has no name left but its id. */
export function nameOfRecord(
  collection: string,
  id: string,
  naming: Naming,
): { readonly name: string; readonly thing: Thing | null } {
  const { dataset, lang } = naming
  const kind = panelOf[collection]
  if (kind === undefined) return { name: namers[collection]?.(id, naming) ?? id, thing: null }
  const thing: Thing = { kind, id }
  const name = nameOfThing(dataset, thing, lang)
  return { name, thing: name === id ? null : thing }
}

const namers: Readonly<Record<string, (id: string, naming: Naming) => string | undefined>> = {
  periods: (id, { dataset, lang }) => namedIn(dataset.periods, id, lang),
  perspectives: (id, { dataset, lang }) => namedIn(dataset.perspectives, id, lang),
  figures: (id, { details, lang }) => namedIn([...(details?.figures.values() ?? [])], id, lang),
  territories: nameOfTerritory,
}

function namedIn(
  records: readonly { readonly id: string; readonly names: LocalizedText }[],
  id: string,
  lang: string,
): string | undefined {
  const names = records.find((record) => record.id === id)?.names
  return names && inLanguage(names, lang)
}

/** Land has no name of its own: who held which, and when. */
function nameOfTerritory(id: string, { dataset, lang, dates, nameOfLand }: Naming): string | undefined {
  const territory = dataset.territories.find((record) => record.id === id)
  if (territory === undefined) return undefined
  const holder = nameOfThing(dataset, { kind: 'polity', id: territory.polity }, lang)
  return `${holder}: ${territory.units.map(nameOfLand).join(', ')}, ${formatDate(territory.date, dates, 'short')}`
}
