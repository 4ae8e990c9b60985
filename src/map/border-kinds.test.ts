import { expect, test } from 'vitest'
import { createHoldings } from '../domain/holdings.ts'
import type { Territory } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { outlineOf, toBorderKinds } from './border-kinds.ts'
import type { Sides } from './map-lists.ts'

const holds = (polity: string, units: string[], date: string, more: Partial<Territory> = {}): Territory => ({
  id: `${polity}-${date}`, polity, units, date: parseEdtf(date), status: 'recognised', accuracy: 'traced', ...more,
}) // prettier-ignore

const polity = (id: string, whole?: string) =>
  [
    id,
    {
      id,
      names: { en: id },
      status: 'sovereign',
      date: parseEdtf('1900/1999'),
      within: whole === undefined ? [] : [{ polity: whole, date: parseEdtf('1922/1991') }],
      successors: [],
    },
  ] as const

const holdings = createHoldings({
  territories: [
    holds('young', ['AA'], '1918/1919', { accuracy: 'approximate' }),
    holds('one', ['AA', 'AA-coast'], '1920/1990'),
    holds('two', ['BB'], '1920/1990'),
    holds('taken', ['CC'], '1940/1990', { status: 'occupied' }),
  ],
  polities: new Map([polity('young'), polity('one', 'union'), polity('two', 'union'), polity('taken', 'union'), polity('union')]),
  countries: new Map(['AA', 'BB', 'CC', 'DD', 'EE'].map((id) => [id, { historical: false }])),
}) // prettier-ignore

const sides: readonly Sides[] = [
  ['AA', 'BB'],
  ['AA', 'AA-coast'],
  ['BB', 'CC'],
  ['DD', 'EE', 1],
  ['BB', 'CC', 2],
]

test.each([
  [1900, 'today’s borders where nothing is given', ['state', 'none', 'state', 'contested', 'approximate']],
  [1918, 'a line known only roughly', ['approximate', 'approximate', 'state', 'contested', 'approximate']],
  [1921, 'between two states', ['state', 'none', 'state', 'contested', 'approximate']],
  [1930, 'inside a union', ['within', 'none', 'state', 'contested', 'approximate']],
  [
    1950,
    'what was taken is contested, even inside',
    ['within', 'none', 'contested', 'contested', 'contested'],
  ],
] as const)('%i: %s', (year, _, kinds) => {
  expect(toBorderKinds(sides, holdings, toInstant(year))).toEqual(kinds)
})

test('the outline of several units leaves out what lies between them', () => {
  expect(outlineOf(sides, new Set(['AA', 'AA-coast']))).toEqual([1])
  expect(outlineOf(sides, new Set(['AA']))).toEqual([1, 2])
  expect(outlineOf(sides, new Set())).toEqual([])
})
