import { expect, test } from 'vitest'
import type { Ring } from './cut.ts'
import { findSlivers } from './slivers.ts'
import type { UnitCollection } from './units.ts'

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const map = (units: Record<string, Ring[]>): UnitCollection => ({
  type: 'FeatureCollection',
  features: Object.entries(units).map(([id, rings]) => ({
    type: 'Feature',
    properties: { id, country: id.slice(0, 2) },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
  })),
})

test('a scrap on the far side of a cut is a sliver', () => {
  const found = findSlivers(map({ AA: [box(0, 0, 5, 5), box(7, 0, 7.1, 0.1)], 'AA-east': [box(7.1, 0, 7.2, 0.1), box(5, 0, 7, 5)] })) // prettier-ignore
  expect(found.map(({ unit, beside }) => [unit, beside])).toEqual([
    ['AA', 'AA-east'],
    ['AA-east', 'AA'],
  ])
})

test('a narrow band is one, however long', () => {
  const [band] = findSlivers(map({ AA: [box(0, 0, 5, 5), box(9, 0, 9.04, 3)], 'AA-east': [box(9.04, 0, 9.5, 3), box(5, 0, 9, 5)] })) // prettier-ignore
  expect(band).toMatchObject({ unit: 'AA', beside: 'AA-east' })
  expect(band?.widthKm).toBeLessThan(6)
})

test('islands, and what lies beside other countries only, are none', () => {
  expect(
    findSlivers(map({ AA: [box(0, 0, 5, 5), box(20, 0, 20.1, 0.1), box(30, 0, 30.1, 0.1)], BB: [box(30.1, 0, 35, 0.1)] })), // prettier-ignore
  ).toEqual([])
})
