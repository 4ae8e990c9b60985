import { expect, test } from 'vitest'
import { createHoldings, todaysHoldings } from '../domain/holdings.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { toPickedState, toSelectedLand } from './selected-land.ts'

const polity = (id: string, country: string | undefined, date: string, whole?: string) =>
  [
    id,
    {
      id,
      names: { en: id },
      status: 'sovereign',
      date: parseEdtf(date),
      within: whole === undefined ? [] : [{ polity: whole, date: parseEdtf('1922/1991') }],
      successors: [],
      country,
    },
  ] as const

const polities = new Map([
  polity('old', 'AA', '1918/1920'),
  polity('ssr', 'AA', '1920/1991', 'union'),
  polity('union', 'UU', '1922/1991'),
  polity('new', 'AA', '1991/..'),
])
const holdings = createHoldings({
  polities,
  territories: (
    [
      ['old', ['AA', 'BB-west'], '1918/1920'],
      ['ssr', ['AA'], '1920/1991'],
      ['new', ['AA'], '1991-10/..'],
    ] as const
  ).map(([id, units, date]) => ({
    id,
    polity: id,
    units,
    date: parseEdtf(date),
    status: 'recognised',
    accuracy: 'traced',
  })),
  countries: new Map(['AA', 'BB'].map((id) => [id, { historical: false }])),
})
const at = (year: number) => ({ holdings, instant: toInstant(year) })

test('a click opens the state of the time, or the country where it still stands', () => {
  expect(toPickedState({ polities }, 'AA', at(1919))).toEqual({ kind: 'polity', id: 'old' })
  expect(toPickedState({ polities }, 'BB-west', at(1950))).toEqual({ kind: 'country', id: 'BB' })
  expect(toPickedState({ polities }, 'AA', at(2000))).toEqual({ kind: 'country', id: 'AA' })
  const today = { holdings: todaysHoldings(holdings), instant: toInstant(1919) }
  expect(toPickedState({ polities }, 'BB-west', today)).toEqual({ kind: 'country', id: 'BB' })
})

test('a selected country has the land of the state that it continues', () => {
  const land = (id: string, year: number) => toSelectedLand({ polities }, { kind: 'country', id }, at(year))
  expect(land('AA', 1919)).toEqual(['AA', 'BB-west'])
  expect(land('AA', 1950)).toEqual(['AA'])
  expect(land('UU', 1950)).toEqual(['AA'])
  expect(land('BB', 1919)).toEqual(['BB'])
  expect(land('BB', 1950)).toEqual(['BB', 'BB-west'])
  expect(land('UU', 2000)).toEqual([])
})

test('a selected polity has its land only in its time', () => {
  const land = (id: string, year: number) => toSelectedLand({ polities }, { kind: 'polity', id }, at(year))
  expect(land('old', 1919)).toEqual(['AA', 'BB-west'])
  expect(land('old', 1950)).toEqual([])
  expect(land('union', 1950)).toEqual(['AA'])
})
