import { expect, test } from 'vitest'
import type { Feature, Polygon } from 'geojson'
import { lengthByCountry, measureRoute } from './country-crossings.ts'

const box = (id: string, west: number, east: number): Feature<Polygon, { id: string }> => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Polygon', coordinates: [[[west, 0], [west, 10], [east, 10], [east, 0], [west, 0]]] },
}) // prettier-ignore

const shapes = [box('AA', 0, 2), box('BB', 2, 4)]

test('a route is shared out among the countries it crosses, open water apart', () => {
  const parts = lengthByCountry([[1, 5], [5, 5]], shapes) // prettier-ignore
  expect(parts.map(({ country }) => country)).toEqual(['AA', 'BB', 'sea'])
  const total = parts.reduce((sum, { km }) => sum + km, 0)
  expect((parts[1]?.km ?? 0) / total).toBeCloseTo(0.5, 1)
})

test('kilometres are scaled to the stated length', () => {
  const measured = measureRoute({ path: [[1, 5], [5, 5]], stations: [[3, 5]], statedKm: 800 }, shapes) // prettier-ignore
  expect(measured.stationKm[0]).toBe(400)
  expect(measured.byCountry.reduce((sum, { km }) => sum + km, 0)).toBeGreaterThan(797)
})
