import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { createHoldings } from './holdings.ts'
import { landChanges, landsToName, toLandGroups } from './land-changes.ts'
import type { Polity } from './polity.ts'

const polity = (id: string, date: string, more: Partial<Polity> = {}): [string, Polity] => [
  id,
  { id, names: { en: id }, status: 'sovereign', date: parseEdtf(date), within: [], successors: [], ...more },
]
const inUnion = { within: [{ polity: 'union', date: parseEdtf('1922/1991') }] }

const polities = new Map([
  polity('empire', '1900/1922', { country: 'TT' }),
  polity('assembly', '1920/1923', { country: 'TT' }),
  polity('north', '1918/1920', { country: 'NN' }),
  polity('north-republic', '1920/1991', { country: 'NN', ...inUnion }),
  polity('south-republic', '1920/1991', { country: 'SS', ...inUnion }),
  polity('union', '1922/1991', { country: 'UU' }),
  polity('island-colony', '1900/1965', { within: [{ polity: 'EE', date: parseEdtf('1900/1965') }] }),
  polity('colony', '1900/1960', { within: [{ polity: 'EE', date: parseEdtf('1900/1960') }] }),
])
const held: readonly (readonly [string, readonly string[], string])[] = [
  ['empire', ['TT', 'TT-east'], '1900/1919'],
  ['assembly', ['TT'], '1920/1923'],
  ['north', ['NN', 'TT-east'], '1919-01-02/1920'],
  ['north-republic', ['NN', 'SS-coast'], '1922/1950'],
  ['north-republic', ['NN'], '1951/1991'],
  ['south-republic', ['SS'], '1922/1950'],
  ['south-republic', ['SS', 'SS-coast'], '1951/1991'],
  ['colony', ['CC'], '1900/1960'],
  ['island-colony', ['II'], '1900/1965'],
]
const countries = new Map(
  ['TT', 'NN', 'SS', 'CC', 'EE', 'II'].map((id) => [id, { historical: false, contested: id === 'II' }]),
)
const holdings = createHoldings({
  polities,
  countries,
  territories: held.map(([id, units, date], i) => ({
    id: `${id}-${i}`,
    polity: id,
    units,
    date: parseEdtf(date),
    status: 'recognised',
    accuracy: 'traced',
  })),
})

const between = (from: number, to: number) =>
  landChanges({ holdings, polities, countries }, toInstant(from, 6, 1), toInstant(to, 6, 1))

test('land that came to a state that stood already has passed to it', () => {
  expect(between(1920, 1924)).toContainEqual({ unit: 'TT-east', move: 'passed', from: 'north', to: 'TT' })
})

test('a state under another name or order is the same', () => {
  expect(between(1910, 1921).filter(({ unit }) => unit === 'TT')).toEqual([])
  expect(between(1921, 1930).filter(({ unit }) => unit === 'TT')).toEqual([])
})

test('land in a state that did not stand on the first day is told apart: a union entered, a union left, a colony', () => {
  expect(between(1920, 1930)).toContainEqual({ unit: 'NN', move: 'founded', from: 'north', to: 'union' })
  expect(between(1930, 1995)).toContainEqual({ unit: 'NN', move: 'founded', from: 'union', to: 'NN' })
  expect(between(1930, 1995)).toContainEqual({ unit: 'CC', move: 'founded', from: 'EE', to: 'CC' })
})

test('land that stands for itself with a contested status is in no new state, and was in none before', () => {
  const [change] = between(1930, 1995).filter(({ unit }) => unit === 'II')
  expect(change).toEqual({ unit: 'II', move: 'disputed', from: 'EE', to: 'II' })
  expect(landsToName({ move: 'disputed', from: 'EE', to: 'II', units: ['II'] }, polities)).toEqual([])
  expect(between(1970, 1995).filter(({ unit }) => unit === 'II')).toEqual([])
})

test('land that came to another part of the same state moved within it', () => {
  expect(between(1930, 1960)).toEqual([
    { unit: 'SS-coast', move: 'within', from: 'north-republic', to: 'south-republic' },
  ])
})

test('what came from one state to another is one group, the largest first within its kind', () => {
  const groups = toLandGroups([
    { unit: 'A', move: 'within', from: 'x', to: 'y' },
    { unit: 'B', move: 'passed', from: 'x', to: 'y' },
    { unit: 'C', move: 'passed', from: 'y', to: 'x' },
    { unit: 'D', move: 'passed', from: 'y', to: 'x' },
  ])
  expect(groups.map(({ move, units }) => [move, units.join()])).toEqual([
    ['passed', 'C,D'],
    ['passed', 'B'],
    ['within', 'A'],
  ])
})
