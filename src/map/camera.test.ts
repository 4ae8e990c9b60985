import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { sameCamera, toFit, toOpeningCamera, toView } from './camera.ts'
import { isInside, toScreen } from './screen.ts'

const box = { center: [44, 41] as LngLat, zoom: 5, width: 800, height: 600 }

test('a narrow map opens further out, a wide one as the atlas says', () => {
  const asSaid = { center: [44, 41] as LngLat, zoom: 5 }
  expect(toOpeningCamera(asSaid, 1400)).toEqual(asSaid)
  expect(toOpeningCamera(asSaid, 500).zoom).toBeCloseTo(4)
})

test('cameras that the address cannot tell apart are the same', () => {
  const camera = { center: [44, 41] as LngLat, zoom: 5 }
  expect(sameCamera(camera, { center: [44.004, 41], zoom: 5.04 })).toBe(true)
  expect(sameCamera(camera, { center: [44.02, 41], zoom: 5 })).toBe(false)
})

test('a fit holds every point inside its padding', () => {
  const points: LngLat[] = [[26, 36], [49, 44], [40, 38]] // prettier-ignore
  const fitted = { ...box, ...toFit(points, box, 50) }
  for (const point of points) expect(isInside(fitted, toScreen(fitted, point), 49)).toBe(true)
})

test('nothing moves for what is seen already', () => {
  expect(toView({ kind: 'point', lngLat: [45, 41] }, box)).toBeNull()
  expect(toView({ kind: 'area', point: [45, 41], bbox: [20, 30, 60, 60] }, box)).toBeNull()
  expect(toView({ kind: 'route', points: [[43, 41], [44, 41], [80, 41]] }, box)).toBeNull() // prettier-ignore
})

test('what is out of sight is brought into view: a point at the same zoom, a large country further out', () => {
  expect(toView({ kind: 'point', lngLat: [2, 48] }, box)).toEqual({ center: [2, 48], zoom: 5 })
  const country = toView({ kind: 'area', point: [-98, 39], bbox: [-125, 25, -67, 49] }, box)
  expect(country?.center).toEqual([-98, 39])
  expect(country?.zoom).toBeLessThan(5)
})

test('a route that is mostly out of sight is shown whole, and never larger than its drawing bears', () => {
  const view = toView({ kind: 'route', points: [[2, 48], [2.1, 48], [2.2, 48]] }, box) // prettier-ignore
  expect(view?.zoom).toBe(7)
})
