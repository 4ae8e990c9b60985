import { expect, test } from 'vitest'
import type { Polygon } from 'geojson'
import { isInside } from './point-in-polygon.ts'

const ring = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

test('a hole is outside, whichever way its ring runs', () => {
  const outer = ring(0, 0, 10)
  const hole = ring(4, 4, 2)
  for (const rings of [
    [outer, hole],
    [outer.toReversed(), hole],
    [outer, hole.toReversed()],
  ]) {
    const area: Polygon = { type: 'Polygon', coordinates: rings }
    expect(isInside([1, 1], area)).toBe(true)
    expect(isInside([5, 5], area)).toBe(false)
    expect(isInside([11, 5], area)).toBe(false)
  }
})

test('parts of a country are tried one by one', () => {
  const area = { type: 'MultiPolygon' as const, coordinates: [[ring(0, 0, 1)], [ring(5, 5, 1)]] }
  expect(isInside([5.5, 5.5], area)).toBe(true)
  expect(isInside([3, 3], area)).toBe(false)
})
