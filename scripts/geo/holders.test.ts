import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { createHoldings } from '../../src/domain/holdings.ts'
import type { Polity, Territory } from '../../src/domain/polity.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { PartRecipe } from './parts.ts'
import { toCuts } from './parts.ts'

/** The state under a point at a date, by the recipes of units and territories. */

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'))

type Dated<T> = Omit<T, 'date'> & { date: string }
type Written = Dated<Omit<Polity, 'within'>> & { within?: { polity: string; date: string }[] }

const territories = (read('territories.json') as Dated<Territory>[]).map((one): Territory => ({
  ...one,
  date: parseEdtf(one.date),
}))
const polities = (read('polities.json') as Written[]).map((one): Polity => ({
  ...one,
  date: parseEdtf(one.date),
  within: (one.within ?? []).map(({ polity, date }) => ({ polity, date: parseEdtf(date) })),
}))
const { units } = read('geo/units.json') as { units: PartRecipe[] }
const cuts = new Map(toCuts(units).map((cut) => [cut.country, cut]))
const holdings = createHoldings({
  territories,
  polities: new Map(polities.map((polity) => [polity.id, polity])),
  countries: new Map([...cuts.keys()].map((id) => [id, { historical: false }])),
})

const chainAt = (country: string, at: Position, year: number): string => {
  const unit = cuts.get(country)?.partAt(at) ?? country
  const instant = toInstant(year, 7, 1)
  return holdings.chainOf(holdings.holderOf(unit, instant).holder, instant).join(' < ')
}

const years = [1919, 1925, 1938, 1990, 1995, 2022]
const ussr = (republic: string) => `${republic} < soviet-union`
const caucasus = (republic: string) => `${republic} < transcaucasian-sfsr < soviet-union`

type Row = readonly [place: string, country: string, at: Position, holders: readonly string[]]

const rows: readonly Row[] = [
  ['Baku', 'AZ', [49.85, 40.38], ['adr', caucasus('azerbaijan-ssr'), ussr('azerbaijan-ssr'), ussr('azerbaijan-ssr'), 'azerbaijan', 'azerbaijan']],
  ['Ganja', 'AZ', [46.36, 40.68], ['adr', caucasus('azerbaijan-ssr'), ussr('azerbaijan-ssr'), ussr('azerbaijan-ssr'), 'azerbaijan', 'azerbaijan']],
  ['Shusha', 'AZ', [46.75, 39.76], ['adr', caucasus('azerbaijan-ssr'), ussr('azerbaijan-ssr'), ussr('azerbaijan-ssr'), 'azerbaijan', 'azerbaijan']],
  ['Nakhchivan', 'AZ', [45.41, 39.21], ['armenia-1918', caucasus('azerbaijan-ssr'), ussr('azerbaijan-ssr'), ussr('azerbaijan-ssr'), 'azerbaijan', 'azerbaijan']],
  ['Goris', 'AM', [46.34, 39.51], ['armenia-1918', caucasus('armenian-ssr'), ussr('armenian-ssr'), ussr('armenian-ssr'), 'AM', 'AM']],
  ['Yerevan', 'AM', [44.51, 40.18], ['armenia-1918', caucasus('armenian-ssr'), ussr('armenian-ssr'), ussr('armenian-ssr'), 'AM', 'AM']],
  ['Tbilisi', 'GE', [44.79, 41.7], ['georgia-1918', caucasus('georgian-ssr'), ussr('georgian-ssr'), ussr('georgian-ssr'), 'GE', 'GE']],
  ['Batumi', 'GE', [41.64, 41.64], ['batum-military-governorship', caucasus('georgian-ssr'), ussr('georgian-ssr'), ussr('georgian-ssr'), 'GE', 'GE']],
  ['Kars', 'TR', [43.1, 40.6], ['armenia-1918', 'TR', 'TR', 'TR', 'TR', 'TR']],
  ['Ankara', 'TR', [32.85, 39.93], ['ottoman-empire', 'TR', 'TR', 'TR', 'TR', 'TR']],
  ['Antakya', 'TR', [36.16, 36.2], ['french-levant < france', 'syria-mandate < france', 'syria-mandate < france', 'TR', 'TR', 'TR']],
  ['Makhachkala', 'RU', [47.5, 42.98], ['south-russia', ussr('russian-sfsr'), ussr('russian-sfsr'), ussr('russian-sfsr'), 'RU', 'RU']],
  ['Tehran', 'IR', [51.4, 35.7], ['persia', 'persia', 'IR', 'IR', 'IR', 'IR']],
  ['Bukhara', 'UZ', [64.42, 39.77], ['bukhara', ussr('uzbek-ssr'), ussr('uzbek-ssr'), ussr('uzbek-ssr'), 'UZ', 'UZ']],
  ['Simferopol', 'UA', [34.1, 44.95], ['south-russia', ussr('russian-sfsr'), ussr('russian-sfsr'), ussr('ukrainian-ssr'), 'UA', 'UA']],
  ['Lviv', 'UA', [24.03, 49.84], ['west-ukraine', 'poland-1918', 'poland-1918', ussr('ukrainian-ssr'), 'UA', 'UA']],
  ['Vilnius', 'LT', [25.28, 54.69], ['lithuania-1918', 'poland-1918', 'poland-1918', 'LT', 'LT', 'LT']],
  ['Wrocław', 'PL', [17.03, 51.11], ['germany-reich', 'germany-reich', 'germany-reich', 'PL', 'PL', 'PL']],
  ['Leipzig', 'DE', [12.37, 51.34], ['germany-reich', 'germany-reich', 'germany-reich', 'east-germany', 'DE', 'DE']],
  ['Pristina', 'XK', [21.17, 42.67], ['yugoslavia', 'yugoslavia', 'yugoslavia', 'yugoslavia', 'fr-yugoslavia', 'XK']],
  ['Bratislava', 'SK', [17.11, 48.15], ['czechoslovakia', 'czechoslovakia', 'czechoslovakia', 'czechoslovakia', 'SK', 'SK']],
  ['Accra', 'GH', [-0.19, 5.6], ['gold-coast < united-kingdom', 'gold-coast < united-kingdom', 'gold-coast < united-kingdom', 'GH', 'GH', 'GH']],
  ['Juba', 'SS', [31.6, 4.85], ['anglo-egyptian-sudan < united-kingdom', 'anglo-egyptian-sudan < united-kingdom', 'anglo-egyptian-sudan < united-kingdom', 'sudan-1956', 'sudan-1956', 'SS']],
] // prettier-ignore

test.each(rows)('%s in 1919, 1925, 1938, 1990, 1995 and 2022', (_, country, at, holders) => {
  expect(years.map((year) => chainAt(country, at, year))).toEqual(holders)
})

test.each([
  ['Kars', 'TR', [43.1, 40.6], '1918-03-01', 'transcaucasian-commissariat'],
  ['Kars', 'TR', [43.1, 40.6], '1918-08-01', 'ottoman-empire'],
  ['Kars', 'TR', [43.1, 40.6], '1919-02-01', 'southwestern-caucasus'],
  ['Kars', 'TR', [43.1, 40.6], '1921-10-13', 'ankara-government'],
  ['Baku', 'AZ', [49.85, 40.38], '1918-06-01', 'baku-commune < soviet-russia'],
  ['Baku', 'AZ', [49.85, 40.38], '1918-09-14', 'centrocaspian'],
  ['Baku', 'AZ', [49.85, 40.38], '1918-09-15', 'adr'],
  ['Baku', 'AZ', [49.85, 40.38], '1920-04-27', 'adr'],
  ['Baku', 'AZ', [49.85, 40.38], '1920-04-28', 'azerbaijan-ssr'],
  ['Goris', 'AM', [46.34, 39.51], '1921-05-01', 'mountainous-armenia'],
  ['Nakhchivan', 'AZ', [45.41, 39.21], '1920-08-01', 'nakhchivan-ssr'],
] as const)('%s (%s) %j on %s: %s', (_, country, at, day, holder) => {
  const unit = cuts.get(country)?.partAt([...at]) ?? country
  const instant = parseEdtf(day).start
  expect(holdings.chainOf(holdings.holderOf(unit, instant).holder, instant).join(' < ')).toBe(holder)
})
