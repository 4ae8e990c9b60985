import { expect, test } from 'vitest'
import type { Feature, Polygon } from 'geojson'
import type { LngLat } from '../domain/place.ts'
import { lengthByCountry, measureRoute, toLegs } from './country-crossings.ts'

const box = (id: string, west: number, east: number): Feature<Polygon, { id: string }> => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Polygon', coordinates: [[[west, 0], [west, 10], [east, 10], [east, 0], [west, 0]]] },
}) // prettier-ignore

const byWater = (path: LngLat[]) => ({ path, overLand: false })
const shapes = [box('AA', 0, 2), box('BB', 2, 4)]

test('a route is shared out among the countries it crosses, open water apart', () => {
  const parts = lengthByCountry(toLegs([byWater([[1, 5], [5, 5]])], shapes)) // prettier-ignore
  expect(parts.map(({ country }) => country)).toEqual(['AA', 'BB', 'sea'])
  const total = parts.reduce((sum, { km }) => sum + km, 0)
  expect((parts[1]?.km ?? 0) / total).toBeCloseTo(0.5, 1)
})

test('legs follow one another and come back where the route does', () => {
  const legs = toLegs([byWater([[1, 5], [3, 5], [1, 6]])], shapes) // prettier-ignore
  expect(legs.map(({ country }) => country)).toEqual(['AA', 'BB', 'AA'])
})

test('a hair’s breadth across a border is no crossing', () => {
  const legs = toLegs([byWater([[1, 5], [2.02, 5.2], [1, 5.4]])], shapes) // prettier-ignore
  expect(legs.map(({ country }) => country)).toEqual(['AA'])
})

test('a way over land leaves no country, whatever the coast’s own errors', () => {
  const path: LngLat[] = [[1, 5], [3, 5], [3, 12], [3, 5]] // prettier-ignore
  expect(toLegs([{ path, overLand: true }], shapes).map(({ country }) => country)).toEqual(['AA', 'BB'])
  expect(toLegs([byWater(path)], shapes).map(({ country }) => country)).toEqual(['AA', 'BB', 'sea', 'BB'])
})

test('a gap between two parts has no length', () => {
  const whole = toLegs([byWater([[0.5, 5], [1.5, 5]])], shapes) // prettier-ignore
  const parted = toLegs([byWater([[0.5, 5], [1, 5]]), byWater([[1, 8], [1.5, 8]])], shapes) // prettier-ignore
  expect(parted[0]?.km).toBeLessThan(whole[0]?.km ?? 0)
  expect(parted[0]?.km).toBeGreaterThan(0.99 * (whole[0]?.km ?? 0))
})

test('sections follow one another, each scaled to its own length', () => {
  const section = (from: number, to: number, statedKm: number) => ({
    parts: [byWater([[from, 5], [to, 5]])],
    stations: [{ lngLat: [(from + to) / 2, 5] as const, isBorder: false }],
    statedKm,
  }) // prettier-ignore
  const { partKm, stationKm, legs } = measureRoute([section(0, 1, 300), section(1, 3, 200)], shapes)
  expect(partKm).toEqual([300, 200])
  expect(stationKm).toEqual([150, 400])
  expect(legs.map(({ country, km }) => [country, Math.round(km)])).toEqual([['AA', 400], ['BB', 100]]) // prettier-ignore
})

test('kilometres are scaled to the stated length', () => {
  const measured = measureRoute([{ parts: [byWater([[1, 5], [5, 5]])], stations: [{ lngLat: [3, 5], isBorder: false }], statedKm: 800 }], shapes) // prettier-ignore
  expect(measured.stationKm[0]).toBe(400)
  expect(measured.legs.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(800, 0)
})

test('a border post says where the border is', () => {
  const lengths = (post: number, isBorder: boolean) =>
    measureRoute(
      [{ parts: [byWater([[1, 5], [3, 5]])], stations: [{ lngLat: [post, 5], isBorder }], statedKm: 200 }],
      shapes,
    ).legs.map(({ km }) => Math.round(km)) // prettier-ignore
  expect(lengths(2.1, false)).toEqual([100, 100])
  expect(lengths(2.1, true)).toEqual([110, 90])
  expect(lengths(2.5, true)).toEqual([100, 100])
})
