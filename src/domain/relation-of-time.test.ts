import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import type { Relation } from './country.ts'
import { createHoldings, todaysHoldings } from './holdings.ts'
import type { Polity, Territory } from './polity.ts'
import { createRelations } from './relation-of-time.ts'

const polity = (id: string, country?: string, within: [string, string][] = []): [string, Polity] => [
  id,
  {
    id,
    names: { en: id },
    status: 'sovereign',
    date: parseEdtf('1900/1999'),
    within: within.map(([whole, date]) => ({ polity: whole, date: parseEdtf(date) })),
    successors: [],
    country,
  },
]

const holds = (polity: string, unit: string, date: string): Territory => ({
  id: `${polity}-${date}`, polity, units: [unit], date: parseEdtf(date), status: 'recognised', accuracy: 'traced',
}) // prettier-ignore

const record = (country: string, ...steps: [Relation['steps'][number]['kind'], string][]): [string, Relation] => [
  country,
  { country, steps: steps.map(([kind, date]) => ({ kind, date: parseEdtf(date) })) },
] // prettier-ignore

const inUnion: [string, string][] = [['union', '1922/1991']]
const dataset = {
  atlas: { home: 'AA' },
  polities: new Map([
    polity('republic', 'AA'),
    polity('home-ssr', 'AA', inUnion),
    polity('other-ssr', 'BB', inUnion),
    polity('empire', 'CC'),
    polity('tribe'),
    polity('union', 'UU'),
  ]),
  countries: new Map(['AA', 'BB', 'CC', 'DD', 'EE'].map((id) => [id, { historical: false }])),
  territories: [
    holds('republic', 'AA', '1918/1919'),
    holds('home-ssr', 'AA', '1920/1991-09'),
    holds('other-ssr', 'BB', '1920/1990'),
    holds('empire', 'CC', '1900/1922'),
    holds('tribe', 'EE', '1900/1950'),
  ],
  relations: new Map([
    record('BB', ['union', '1922'], ['lapsed', '1991-12-26'], ['established', '1993']),
    record('CC', ['recognised', '1918-06-04'], ['lapsed', '1920']),
    record('DD', ['established', '1992']),
  ]),
}
const then = createHoldings(dataset)
const of = createRelations(dataset, then)
const at = (holder: string, year: number, month = 1) => of(holder, toInstant(year, month))

test('the home country is home under whatever name it has', () => {
  expect([at('republic', 1918), at('home-ssr', 1950), at('AA', 2000)]).toEqual(['home', 'home', 'home'])
})

test('a state of the time stands as the record that it continues says', () => {
  expect(at('empire', 1918, 7)).toBe('recognised')
  expect(at('DD', 1992)).toBe('relations')
  expect(at('tribe', 1940)).toBe('nodata')
})

test('parts of one whole are within one union, for as long as both are', () => {
  expect(at('other-ssr', 1921)).toBe('nodata')
  expect(at('other-ssr', 1950)).toBe('union')
  expect(at('union', 1950)).toBe('union')
  expect(at('DD', 1950)).toBe('nodata')
})

test('one that has left is no longer within it, whatever its record says until relations begin', () => {
  expect(at('BB', 1991, 6)).toBe('nodata')
  expect(at('BB', 1993)).toBe('relations')
})

test('with today’s borders the records alone tell of a union', () => {
  const now = createRelations(dataset, todaysHoldings(then))
  expect(now('BB', toInstant(1950))).toBe('union')
  expect(now('AA', toInstant(1950))).toBe('home')
})
