import type { CollectionName } from '../../../src/dataset/schema.ts'
import type { DetailedDataset } from '../../../src/domain/dataset.ts'
import { fold } from '../../../src/filter/fold.ts'
import type { Entry } from '../rules/rule.ts'
import { isObject, walk } from '../rules/walk.ts'
import type { Cited } from './evidence.ts'

/** What the documents call countries beside the names in the data. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  TR: ['Turkey', 'Turkish'],
  GB: ['Britain', 'British', 'England'],
  US: ['USA', 'American', 'America'],
  SU: ['Soviet', 'USSR'],
  FR: ['French'],
  AE: ['Emirates', 'UAE'],
  KR: ['Korea'],
  NL: ['Holland', 'Dutch'],
  KG: ['Kyrgyz'],
  CN: ['Chinese'],
  CZ: ['Czech'],
  RS: ['Serbia'],
}

/** Years, figures and proper names that cited lines may be recognised by. The home country's name is no evidence: it
 *  stands everywhere. */
export function toCited(
  entry: Entry,
  owner: Readonly<Record<string, unknown>>,
  dataset: DetailedDataset,
): Cited {
  return {
    years: yearsOf(owner, entry.record),
    figures: typeof owner['km'] === 'number' ? [String(owner['km'])] : [],
    names: [...new Set([...namesOf(entry, dataset), ...textsIn(owner)])].filter(
      (name) => !isHome(name, dataset),
    ),
  }
}

function yearsOf(owner: Readonly<Record<string, unknown>>, record: unknown): string[] {
  const own = [owner['date'], owner['term'], owner['from']].filter((value) => typeof value === 'string')
  const dates =
    own.length > 0 ? own : isObject(record) && typeof record['date'] === 'string' ? [record['date']] : []
  return [...new Set(dates.flatMap((date) => date.match(/\d{4}/g) ?? []))]
}

type Fields = Readonly<Record<string, unknown>>
type NamesOf = (record: Fields, dataset: DetailedDataset) => string[]

const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((item) => typeof item === 'string')
    : typeof value === 'string'
      ? [value]
      : []

const textsIn = (record: Fields): string[] => [...valuesOf(record['names']), ...valuesOf(record['short'])]
const valuesOf = (text: unknown): string[] =>
  isObject(text) ? Object.values(text).filter((v) => typeof v === 'string') : []

const countryNames = (codes: unknown, { countries }: DetailedDataset): string[] =>
  strings(codes).flatMap((code) => [...valuesOf(countries.get(code)?.names), ...(alsoCalled[code] ?? [])])

const special: Partial<Record<CollectionName, NamesOf>> = {
  events: (event, dataset) => [
    ...capitalWords(event['title']),
    ...strings(event['place']).flatMap((id) => placeNames(id, dataset)),
    ...strings(event['people']).flatMap((id) => personNames(dataset.people.get(id)?.names)),
    ...strings(event['organizations']).flatMap((id) => namesAndShort(dataset.organizations.get(id))),
    ...strings(event['corridors']).flatMap((id) => namesAndShort(dataset.corridors.get(id))),
    ...countryNames(event['countries'], dataset),
  ],
  relations: (relation, dataset) => countryNames(relation['country'], dataset),
  leaders: (leader) => personNames(leader['names']),
  people: (person) => personNames(person['names']),
  organizations: (organization, dataset) =>
    strings(organization['seat']).flatMap((id) => placeNames(id, dataset)),
  periods: (period, dataset) => [
    ...capitalWords(period['names']),
    ...countryNames(period['countries'], dataset),
  ],
  themes: (theme) => longWords(theme['names']),
  corridors: (corridor, dataset) => [
    ...countryNames(corridor['parties'], dataset),
    ...stationNames(corridor['stations']),
  ],
}

function namesOf({ collection, record }: Entry, dataset: DetailedDataset): string[] {
  const fields: Fields = record
  return [...textsIn(fields), ...(special[collection]?.(fields, dataset) ?? [])]
}

const namesAndShort = (record: { names: object; short: object } | undefined): string[] =>
  record === undefined ? [] : textsIn({ names: record.names, short: record.short })

const placeNames = (id: string, { places }: DetailedDataset): string[] => {
  const place = places.get(id)
  return place === undefined ? [] : [...valuesOf(place.names), ...place.otherNames.map(({ name }) => name)]
}

/** The whole name, and the last word of it where that is long enough to tell. */
const personNames = (names: unknown): string[] =>
  valuesOf(names).flatMap((name) => {
    const last = name.split(/\s+/).at(-1) ?? ''
    return last.length >= 5 ? [name, last] : [name]
  })

const capitalWords = (text: unknown): string[] =>
  isObject(text) ? (String(text['en'] ?? '').match(/\p{Lu}[\p{L}’]{3,}|\p{Lu}{2,}/gu) ?? []) : []

const longWords = (text: unknown): string[] =>
  isObject(text) ? (String(text['en'] ?? '').match(/\p{L}{5,}/gu) ?? []) : []

function stationNames(stations: unknown): string[] {
  const names: string[] = []
  walk(stations, (path, value) => {
    if (path.includes('names') && typeof value === 'string') names.push(value)
  })
  return names
}

function isHome(name: string, { atlas, countries }: DetailedDataset): boolean {
  const home = valuesOf(countries.get(atlas.home)?.names).map((text) => fold(text).slice(0, 8))
  return !/\s/.test(name) && home.some((stem) => fold(name).startsWith(stem))
}
