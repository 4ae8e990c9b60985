import { expect, test } from 'vitest'
import { createNameViews, toNameView } from './name-view.ts'
import type { MapBox } from './screen.ts'

const box: MapBox = { center: [45, 40], zoom: 5, width: 800, height: 500 }
/** Pixels at zoom 5 to degrees. */
const east = (pixels: number) => (pixels * 360) / (512 * 32)

test('a place is in sight up to the edge of the map, where no card stands over it', () => {
  const { isSeen } = toNameView(box, [])
  expect(isSeen([45 + east(395), 40])).toBe(true)
  expect(isSeen([45 + east(405), 40])).toBe(false)
  const card = { left: 390, top: 240, width: 20, height: 20 }
  expect(toNameView(box, [card]).isSeen([45, 40])).toBe(false)
  expect(toNameView(box, [card]).isSeen([45 + east(20), 40])).toBe(true)
})

test('the view is another one only when names have to be chosen anew, and never while the map moves', () => {
  let [now, moves] = [box, false]
  const viewOf = createNameViews({ box: () => now, isMoving: () => moves })
  const spare = [[45 + east(390), 40]] as const
  const first = viewOf(spare, [])
  now = { ...box, center: [45 + east(5), 40] }
  expect(viewOf(spare, [])).toBe(first)
  now = { ...box, center: [45 - east(20), 40] }
  moves = true
  expect(viewOf(spare, [])).toBe(first)
  moves = false
  const second = viewOf(spare, [])
  expect(second).not.toBe(first)
  now = { ...now, zoom: 5.5 }
  expect(viewOf(spare, []).zoom).toBe(5.5)
})

test('a globe, which hides half of the earth, is another view', () => {
  let now = box
  const viewOf = createNameViews({ box: () => now, isMoving: () => false })
  const flat = viewOf([], [])
  now = { ...box, isGlobe: true }
  expect(viewOf([], [])).not.toBe(flat)
  expect(viewOf([], [])).toBe(viewOf([], []))
})
