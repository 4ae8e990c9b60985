import { expect, test } from 'vitest'
import { createHoldings } from '../domain/holdings.ts'
import type { LngLat } from '../domain/place.ts'
import type { Polity } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import type { NamedCity } from './map-lists.ts'
import { createCityClock, sparePlaces, statesSeen, toCityLabels, toStateLabels } from './state-labels.ts'

const polity = (id: string, more: Partial<Polity> = {}): [string, Polity] => [
  id,
  { id, names: { en: id }, status: 'sovereign', date: parseEdtf('1918/1991'), within: [], successors: [], ...more },
] // prettier-ignore

const polities = new Map([
  polity('old-isle', { country: 'II', short: { en: 'Isle', az: 'Ilıca' } }),
  polity('republic', {
    label: { point: [5, 5], minzoom: 4 },
    brief: { en: 'Rep.' },
    alsoAt: [{ point: [6, 6], minzoom: 6 }],
    within: [{ polity: 'union', date: parseEdtf('1922/1991') }],
  }),
  polity('union', { label: { point: [9, 9], minzoom: 1, maxzoom: 5 } }),
])
const countries = new Map([
  ['AA', { historical: false, names: { en: 'Aland' }, point: [1, 1] as const }],
  ['II', { historical: false, names: { en: 'Island' }, point: [2, 2] as const }],
])
const holdings = createHoldings({
  polities,
  countries,
  territories: [
    ['old-isle', 'II'] as const,
    ['republic', 'AA'] as const,
  ].map(([id, unit]) => ({
    id,
    polity: id,
    units: [unit],
    date: parseEdtf('1918/1991'),
    status: 'recognised',
    accuracy: 'traced',
  })),
}) // prettier-ignore

const view = { zoom: 7, isSeen: () => false, isNear: () => true, away: ([lng]: LngLat) => Math.abs(lng - 6) }

const lists = {
  boxes: { AA: [0, 0, 4, 3], II: [1.9, 1.9, 2.1, 2.1] },
  countries: [
    { id: 'AA', at: [1, 1], minzoom: 3, rank: 4, names: { en: 'Aland', az: 'Aland' } },
    { id: 'II', at: [2, 2], minzoom: 5, rank: 6, names: { en: 'Island', az: 'İlıca' } },
    { id: 'II', at: [3, 3], minzoom: 7, rank: 2, names: { en: 'Island' } },
  ],
} as const

const labelsAt = (year: number, lang = 'en') =>
  toStateLabels({ polities }, lists, { holdings, instant: toInstant(year), lang, view }).features.map(
    ({ properties: { id, name, minzoom }, geometry }) => [id, name, minzoom, geometry.coordinates],
  )

test('a name leaves land that is no longer its state’s', () => {
  const moving = new Map([
    ...polities,
    polity('republic', {
      label: { point: [5, 5], minzoom: 4, date: parseEdtf('../1930') },
      alsoAt: [{ point: [6, 6], minzoom: 4, date: parseEdtf('1930/..') }],
    }),
  ])
  const placesIn = (year: number) =>
    toStateLabels({ polities: moving }, lists, { holdings, instant: toInstant(year), lang: 'en', view })
      .features.filter(({ properties }) => properties.id === 'republic')
      .map(({ geometry }) => geometry.coordinates)
  expect(placesIn(1925)).toEqual([[5, 5]])
  expect(placesIn(1940)).toEqual([[6, 6]])
})

test('a state of the time is named at its own places, or where the country it continues is', () => {
  expect(labelsAt(1920)).toEqual([
    ['republic', 'REPUBLIC', 4, [5, 5]],
    ['republic', 'REPUBLIC', 6, [6, 6]],
    ['II', 'ISLE', 5, [2, 2]],
    ['II', 'ISLE', 7, [3, 3]],
  ])
})

test('a spare place serves only while the ones before it are out of sight or not shown so near', () => {
  const placesOf = (id: string, isSeen: (place: LngLat) => boolean, zoom = 7) =>
    toStateLabels({ polities }, lists, {
      holdings, instant: toInstant(1920), lang: 'en', view: { ...view, zoom, isSeen },
    }).features.flatMap(({ properties, geometry }) => (properties.id === id ? [geometry.coordinates] : [])) // prettier-ignore
  expect(placesOf('republic', () => true)).toEqual([[5, 5]])
  expect(placesOf('republic', ([lng]) => lng === 6)).toEqual([
    [5, 5],
    [6, 6],
  ])
  expect(placesOf('II', () => true)).toEqual([[2, 2]])
  expect(placesOf('II', () => true, 4.5)).toHaveLength(2)
})

test('what continues a country is named as early as it; a spare place waits for the own ones of others', () => {
  const continuing = new Map([...polities, polity('republic', {
    country: 'II', label: { point: [5, 5], minzoom: 7 }, alsoAt: [{ point: [6, 6], minzoom: 6 }],
  })]) // prettier-ignore
  const ranks = (all: typeof polities) =>
    toStateLabels({ polities: all }, lists, { holdings, instant: toInstant(1920), lang: 'en', view }).features.flatMap(
      ({ properties: { id, rank } }) => (id === 'republic' ? [rank] : []),
    ) // prettier-ignore
  expect(ranks(polities)).toEqual([5, 7.5])
  expect(ranks(continuing)).toEqual([6, 7.5])
})

test('a state goes by its brief name where the map is far, if it has one', () => {
  const namesAt = (zoom: number) =>
    toStateLabels({ polities }, lists, {
      holdings, instant: toInstant(1920), lang: 'en', view: { ...view, zoom, isSeen: () => true },
    }).features.map(({ properties }) => properties.name) // prettier-ignore
  expect(namesAt(4)).toContain('REP.')
  expect(namesAt(4)).toContain('ISLE')
  expect(namesAt(4.25)).toContain('REPUBLIC')
})

test('what can be seen of spare places is all that names are chosen anew for', () => {
  expect(sparePlaces({ polities }, lists)).toEqual([[5, 5], [6, 6], [2, 2], [3, 3]]) // prettier-ignore
})

test('a name may move over its land, as far as there is any on the screen', () => {
  const of = (id: string) => {
    const { features } = toStateLabels({ polities }, lists, { holdings, instant: toInstant(2000), lang: 'en', view })
    return features.find(({ properties }) => properties.id === id)?.properties
  } // prettier-ignore
  const xs = (id: string) => of(id)?.steps?.flatMap((step) => (step === 'center' ? [] : [step[0]])) ?? []
  expect(Math.max(...xs('AA'))).toBeGreaterThan(3)
  expect(Math.max(...xs('II'))).toBe(0)
  expect(of('AA')?.spacing).toBeGreaterThan(of('II')?.spacing ?? 1)
})

test('of several places of a name only one moves: the one that is seen, or else the nearest', () => {
  const movers = (isSeen: (place: LngLat) => boolean) =>
    toStateLabels({ polities }, lists, {
      holdings, instant: toInstant(1920), lang: 'en', view: { ...view, isSeen },
    }).features.flatMap(({ properties: { id, steps = [] }, geometry }) =>
      id === 'republic' && steps.length > 2 ? [geometry.coordinates] : [],
    ) // prettier-ignore
  expect(movers(() => false)).toEqual([[6, 6]])
  expect(movers(([lng]) => lng === 5)).toEqual([[5, 5]])
  expect(movers(([lng]) => lng === 6)).toEqual([[6, 6]])
})

test('what states are part of is named too, and countries of today in their time', () => {
  expect(labelsAt(1930).map(([id]) => id)).toEqual(['republic', 'republic', 'union', 'II', 'II'])
  expect(labelsAt(2000).map(([id]) => id)).toEqual(['AA', 'II', 'II'])
})

test('capitals follow the rules of the reader’s language', () => {
  expect(labelsAt(2000, 'az')[1]?.[1]).toBe('İLICA')
  expect(labelsAt(1930, 'az').at(-1)?.[1]).toBe('ILICA')
})

test('only states whose place is seen are told of, under their full names', () => {
  const seen = statesSeen({ polities, countries }, { holdings, instant: toInstant(1930) }, ([lng]) => lng < 6)
  expect(seen.map(({ en }) => en)).toEqual(['republic', 'old-isle'])
})

const city = (id: string, more: Partial<NamedCity> = {}): NamedCity => ({
  id, at: [0, 0], minzoom: 5, rank: 1, capital: false, names: { en: id, az: `${id} az` }, ...more,
}) // prettier-ignore

const cities = [
  city('Tbilisi', { formerly: [{ from: toInstant(1900), to: toInstant(1937), names: { en: 'Tiflis', az: 'Tiflis' } }] }),
  city('New Town', { since: toInstant(1963) }),
] // prettier-ignore

test('a city has its name of the time, and none before it was there', () => {
  const namesIn = (year: number, lang = 'en') =>
    toCityLabels(cities, new Map(), { instant: toInstant(year), lang }).features.map(
      ({ properties }) => properties.name,
    )
  expect(namesIn(1936)).toEqual(['Tiflis'])
  expect(namesIn(1937, 'az')).toEqual(['Tbilisi az'])
  expect(namesIn(1963)).toEqual(['Tbilisi', 'New Town'])
  const clock = createCityClock(cities, new Map())
  expect(clock(toInstant(1937))).toBe(clock(toInstant(1962)))
  expect(clock(toInstant(1936))).toBeLessThan(clock(toInstant(1937)))
})

test('a city goes by what the sources of a reading call it, while they do', () => {
  const read = { always: {}, ofTime: [{ date: parseEdtf('1970/1979'), names: { en: 'Red Town' } }] }
  const places = new Map([['New Town', { read }]])
  const namesIn = (year: number, lang = 'en') =>
    toCityLabels(cities, places, { instant: toInstant(year), lang }).features.map(
      ({ properties }) => properties.name,
    )
  expect(namesIn(1965)).toEqual(['Tbilisi', 'New Town'])
  expect(namesIn(1975)).toEqual(['Tbilisi', 'Red Town'])
  expect(namesIn(1975, 'az')).toEqual(['Tbilisi az', 'New Town az'])
  expect(namesIn(1980)).toEqual(['Tbilisi', 'New Town'])
  const clock = createCityClock(cities, places)
  expect(clock(toInstant(1969))).toBeLessThan(clock(toInstant(1970)))
})
