import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { createHoldings, todaysHoldings } from './holdings.ts'
import type { Polity, Territory } from './polity.ts'

const polity = (id: string, within: [string, string][] = []): [string, Polity] => [
  id,
  {
    id,
    names: { en: id },
    status: 'sovereign',
    date: parseEdtf('1900/1999'),
    within: within.map(([whole, date]) => ({ polity: whole, date: parseEdtf(date) })),
    successors: [],
  },
]

const territory = (polity: string, units: string[], date: string, status: Territory['status'] = 'recognised'): Territory =>
  ({ id: `${polity}-${date}`, polity, units, date: parseEdtf(date), status, accuracy: 'traced' }) // prettier-ignore

const holdings = createHoldings({
  territories: [
    territory('republic', ['AA', 'BB-coast'], '1918-05-28/1920-04-28'),
    territory('soviet', ['AA'], '1920-04-28/1991-10-18'),
    territory('soviet', ['BB-coast'], '1921/1991-10-18'),
    territory('dream', ['AA', 'CC'], '1919', 'claimed'),
  ],
  polities: new Map([
    polity('republic'),
    polity('soviet', [['federation', '1922-03-12/1936-12-05'], ['union', '1936-12-05/1991']]),
    polity('federation', [['union', '1922-12-30/1936-12-05']]),
    polity('union'),
  ]),
  countries: new Map([
    ['AA', { historical: false }],
    ['BB', { historical: false }],
    ['CC', { historical: false }],
    ['UU', { historical: true }],
  ]),
}) // prettier-ignore

const at = (unit: string, year: number, month = 1, day = 1) =>
  holdings.holderOf(unit, toInstant(year, month, day)).holder

test('a unit belongs to its polity of the time, else to its country', () => {
  expect(at('AA', 1918, 5, 27)).toBe('AA')
  expect(at('AA', 1918, 5, 28)).toBe('republic')
  expect(at('BB-coast', 1919)).toBe('republic')
  expect(at('BB-coast', 1920, 6)).toBe('BB')
  expect(at('BB-coast', 1995)).toBe('BB')
})

test('on the day that one ends and the next begins, the next holds', () => {
  expect(at('AA', 1920, 4, 27)).toBe('republic')
  expect(at('AA', 1920, 4, 28)).toBe('soviet')
})

test('what is only claimed is not held', () => {
  expect(at('CC', 1919)).toBe('CC')
  expect(at('AA', 1919)).toBe('republic')
})

test('a polity is part of a whole through every step between them', () => {
  const whole = (year: number, month = 1) => holdings.wholeOf('soviet', toInstant(year, month))
  expect(whole(1921)).toBe('soviet')
  expect(whole(1922, 6)).toBe('federation')
  expect(whole(1930)).toBe('union')
  expect(whole(1950)).toBe('union')
  expect(holdings.unitsOf('union', toInstant(1930))).toEqual(['AA', 'BB-coast'])
  expect(holdings.unitsOf('soviet', toInstant(1930))).toEqual(['AA', 'BB-coast'])
  expect(holdings.unitsOf('union', toInstant(1921, 6))).toEqual([])
})

test('states of the past are no units', () => {
  expect(holdings.units).toEqual(['AA', 'BB', 'CC', 'BB-coast'])
})

test('today’s borders are the same at any time', () => {
  const today = todaysHoldings(holdings)
  expect(today.holderOf('BB-coast', toInstant(1919)).holder).toBe('BB')
  expect(today.unitsOf('BB', toInstant(1919))).toEqual(['BB', 'BB-coast'])
})

test('the answers change only at the instants it names', () => {
  const instants = new Set(holdings.instants)
  for (let day = toInstant(1917); day < toInstant(1993); day += 86_400_000) {
    const changed = holdings.units.some(
      (unit) => holdings.holderOf(unit, day).holder !== holdings.holderOf(unit, day - 86_400_000).holder,
    )
    if (changed) expect(instants.has(day)).toBe(true)
  }
})
