import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { placeNamesAt } from './city-names.ts'

const port = { id: 'port', names: { en: 'Port', az: 'Liman', ka: 'Navsadguri' } }
const cities = new Map([
  ['port', { formerly: [{ from: toInstant(1923), to: toInstant(1991), names: { en: 'Old Port' } }] }],
])
const nameIn = (year: number, place: Parameters<typeof placeNamesAt>[0] = port) =>
  placeNamesAt(place, cities, toInstant(year)).en

test('a place goes by the name of the time, and by that of today where nothing else is known', () => {
  expect([1920, 1950, 2000].map((year) => nameIn(year))).toEqual(['Port', 'Old Port', 'Port'])
  expect(placeNamesAt(port, cities, toInstant(1950)).ka).toBe('Navsadguri')
  expect(nameIn(1950, { ...port, id: 'elsewhere' })).toBe('Port')
})

test('whoever the atlas is read by comes first', () => {
  const read = { always: {}, ofTime: [{ date: parseEdtf('1940/1960'), names: { en: 'Haven' } }] }
  expect([1930, 1950, 2000].map((year) => nameIn(year, { ...port, read }))).toEqual([
    'Old Port',
    'Haven',
    'Port',
  ])
})
