import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { sameCamera, toFit, toOpeningCamera, toView } from './camera.ts'
import { asideOffset } from './draw-icon.ts'
import { holds } from './free-room.ts'
import { isInside, toScreen } from './screen.ts'

const box = { center: [44, 41] as LngLat, zoom: 5, width: 800, height: 600 }

test('a narrow map opens further out, a wide one as the atlas says', () => {
  const asSaid = { center: [44, 41] as LngLat, zoom: 5 }
  expect(toOpeningCamera(asSaid, 1400)).toEqual(asSaid)
  expect(toOpeningCamera(asSaid, 390).center[0]).toBeGreaterThan(44)
  expect(toOpeningCamera(asSaid, 500).zoom).toBeCloseTo(4.15)
})

test('cameras that the address cannot tell apart are the same', () => {
  const camera = { center: [44, 41] as LngLat, zoom: 5 }
  expect(sameCamera(camera, { center: [44.004, 41], zoom: 5.04 })).toBe(true)
  expect(sameCamera(camera, { center: [44.02, 41], zoom: 5 })).toBe(false)
})

test('a fit holds every point inside its padding', () => {
  const points: LngLat[] = [[26, 36], [49, 44], [40, 38]] // prettier-ignore
  const fitted = { ...box, ...toFit(points, box, { padding: 50 }) }
  for (const point of points) expect(isInside(fitted, toScreen(fitted, point), 49)).toBe(true)
})

test('nothing moves for what is seen already', () => {
  expect(toView({ kind: 'point', lngLat: [45, 41] }, box)).toBeNull()
  expect(toView({ kind: 'area', point: [45, 41], bbox: [20, 30, 60, 60] }, box)).toBeNull()
  expect(toView({ kind: 'route', points: [[41, 41], [42, 41], [43, 41], [44, 41], [45, 41], [46, 41], [47, 41], [47, 42], [80, 41], [47, 43]] }, box)).toBeNull() // prettier-ignore
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

test('what furniture hides is brought out from under it', () => {
  const legend = { left: 12, top: 380, width: 420, height: 200 }
  const route: LngLat[] = [[49.5, 40.2], [44.8, 41.6], [41.3, 39.9], [36, 37]] // prettier-ignore
  const hidden = { ...box, center: [40, 42] as LngLat }
  const view = toView({ kind: 'route', points: route }, hidden, [legend])
  if (view === null) throw new Error('the legend hides the end of the route')
  const moved = { ...hidden, ...view }
  for (const point of route) {
    expect(isInside(moved, toScreen(moved, point), 40)).toBe(true)
    expect(holds(legend, toScreen(moved, point))).toBe(false)
  }
  const under = toView({ kind: 'point', lngLat: [38, 37] }, hidden, [legend])
  expect(under?.zoom).toBe(box.zoom)
  expect(holds(legend, toScreen({ ...hidden, ...under }, [38, 37]))).toBe(false)
})

test('the mark of a place that may have to step aside is not left under what stands over the map', () => {
  const place = box.center
  const [x, y] = toScreen(box, place)
  const beside = { left: x + asideOffset.x - 10, top: y + asideOffset.y - 10, width: 40, height: 40 }
  expect(toView({ kind: 'point', lngLat: place }, box)).toBeNull()
  expect(toView({ kind: 'point', lngLat: place }, box, [beside])).not.toBeNull()
})
