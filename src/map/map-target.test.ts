import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { createHoldings } from '../domain/holdings.ts'
import type { Polity } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { toTarget, type Whereabouts } from './map-target.ts'

const polity = (id: string, date: string, more: Partial<Polity> = {}): [string, Polity] => [
  id,
  { id, names: { en: id }, status: 'sovereign', date: parseEdtf(date), within: [], successors: [], ...more },
]

const polities = new Map([
  polity('old', '1918/1920'),
  polity('union', '1922/1990', { label: { point: [30, 30], minzoom: 2 } }),
  polity('republic', '1922/1990', { within: [{ polity: 'union', date: parseEdtf('1922/1990') }] }),
  polity('landless', '1918/1920', { country: 'BB' }),
])
const dataset = { ...sampleDataset(), polities }
const holdings = createHoldings({
  polities,
  countries: dataset.countries,
  territories: [
    { polity: 'old', units: ['AA', 'BB-west'], date: '1918/1920' },
    { polity: 'republic', units: ['AA'], date: '1922/1990' },
  ].map(({ date, ...rest }) => ({
    ...rest,
    id: rest.polity,
    date: parseEdtf(date),
    status: 'recognised',
    accuracy: 'traced',
  })),
})
const where: Whereabouts = {
  holdings,
  instant: toInstant(1919, 6, 1),
  boxes: { AA: [0, 0, 15, 20], 'BB-west': [15, 5, 20, 25], field: [4, 4, 6, 8] },
}

test('of a state of the time all the land it held is seen', () => {
  const target = { kind: 'area', point: [10, 12.5], bbox: [0, 0, 20, 25] }
  expect(toTarget(dataset, { kind: 'polity', id: 'old' }, where)).toEqual(target)
})

test('outside its time a state is seen as it was on the nearest day', () => {
  const late = { ...where, instant: toInstant(1990, 6, 1) }
  const early = { ...where, instant: toInstant(1900, 1, 1) }
  for (const far of [late, early])
    expect(toTarget(dataset, { kind: 'polity', id: 'old' }, far)).toMatchObject({ bbox: [0, 0, 20, 25] })
})

test('a union is the land of its parts, around its own name', () => {
  const target = { kind: 'area', point: [30, 30], bbox: [0, 0, 15, 20] }
  expect(toTarget(dataset, { kind: 'polity', id: 'union' }, where)).toEqual(target)
})

test('a state of which no land is known is where the country it continues in is', () => {
  const target = { kind: 'point', lngLat: [22, 10] }
  expect(toTarget(dataset, { kind: 'polity', id: 'landless' }, where)).toEqual(target)
})

test('a contested area is seen whole; one that is not on the map has no place', () => {
  const target = { kind: 'area', point: [5, 6], bbox: [4, 4, 6, 8] }
  expect(toTarget(dataset, { kind: 'area', id: 'field' }, where)).toEqual(target)
  expect(toTarget(dataset, { kind: 'area', id: 'elsewhere' }, where)).toBeNull()
})
