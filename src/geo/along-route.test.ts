import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { cumulativeKm, distanceKm, kmOfNearestPart } from './along-route.ts'

const point = fc.tuple(
  fc.double({ min: 20, max: 70, noNaN: true }),
  fc.double({ min: 30, max: 60, noNaN: true }),
)

test('a degree of latitude is about 111 km, and Baku lies about 450 km from Tbilisi', () => {
  expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.2, 1)
  expect(distanceKm([49.87, 40.41], [44.79, 41.72])).toBeGreaterThan(440)
  expect(distanceKm([49.87, 40.41], [44.79, 41.72])).toBeLessThan(460)
})

test('distance along a route never shrinks', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (path) => {
      const along = cumulativeKm(path)
      expect(along.every((km, i) => i === 0 || km >= (along[i - 1] ?? 0))).toBe(true)
    }),
  )
})

test('the nearest point of a straight route is found between its vertices', () => {
  const path: LngLat[] = [[10, 40], [11, 40], [12, 40]] // prettier-ignore
  const along = cumulativeKm(path)
  expect(kmOfNearestPart([path], [along], [11.5, 40.2])).toBeCloseTo((along[2] ?? 0) * 0.75, 0)
})
