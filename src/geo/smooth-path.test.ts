import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { toSmoothPath } from './smooth-path.ts'

const point = fc.tuple(
  fc.double({ min: 20, max: 70, noNaN: true }),
  fc.double({ min: 30, max: 60, noNaN: true }),
)
const paths = fc.array(point, { minLength: 2, maxLength: 10 })

test('a smoothed line still goes through every vertex, in order', () => {
  fc.assert(
    fc.property(paths, (path) => {
      const smooth = toSmoothPath(path)
      for (const [i, vertex] of path.entries())
        expect(smooth.find(({ at }) => at === i)?.point).toEqual(vertex)
      expect(smooth.every(({ at }, n) => n === 0 || at > (smooth[n - 1]?.at ?? 0))).toBe(true)
    }),
  )
})

test('a straight line stays straight', () => {
  const smooth = toSmoothPath([[10, 40], [11, 40], [14, 40]]) // prettier-ignore
  expect(smooth.length).toBeGreaterThan(10)
  for (const { point } of smooth) expect(point[1]).toBeCloseTo(40)
})

test('a corner is rounded without a loop', () => {
  const path: LngLat[] = [[10, 40], [10.2, 40], [10.2, 42], [16, 42]] // prettier-ignore
  const smooth = toSmoothPath(path).map(({ point }) => point)
  for (const [lng, lat] of smooth) {
    expect(lng).toBeGreaterThanOrEqual(9.9)
    expect(lat).toBeGreaterThanOrEqual(39.9)
    expect(lat).toBeLessThanOrEqual(42.4)
  }
})

test('vertices that lie on one another do no harm', () => {
  const smooth = toSmoothPath([[10, 40], [10, 40], [11, 40]]) // prettier-ignore
  expect(smooth.flatMap(({ point }) => point).every(Number.isFinite)).toBe(true)
})
