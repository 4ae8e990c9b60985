import { expect, test } from 'vitest'
import {
  areaSizes,
  extentOf,
  noSteps,
  reachOf,
  sizeAt,
  spacingFor,
  stateSizes,
  toSteps,
  type Reach,
  type Steps,
} from './name-room.ts'

const pointsOf = (steps: Steps) => steps.filter((step) => step !== 'center')
const name = { width: 8, height: 1.2 }
const wide: Reach = { west: 99, east: 99, north: 99, south: 99 }

test('a name stands at its own place first, and then nearby', () => {
  const steps = toSteps(wide, name)
  expect(steps.slice(0, 2)).toEqual(noSteps)
  const aways = pointsOf(steps).map(([x, y]) => Math.hypot(x * 0.7, y))
  expect(aways).toEqual(aways.toSorted((a, b) => a - b))
  expect(aways.length).toBeGreaterThan(50)
})

test('it stays over its own land, and goes further to the side on which there is more of it', () => {
  const points = pointsOf(toSteps({ west: 5, east: 7, north: 2, south: 3 }, name))
  const xs = points.map(([x]) => x)
  expect(Math.min(...xs)).toBe(-1.6)
  expect(Math.max(...xs)).toBe(3.2)
})

test('a name wider than its land keeps to its column, above or below it', () => {
  const points = pointsOf(toSteps({ west: 1, east: 1, north: 1, south: 1 }, name))
  expect(points.every(([x]) => x === 0)).toBe(true)
  expect(points.some(([, y]) => y < 0) && points.some(([, y]) => y > 0)).toBe(true)
})

test('the nearer the map, the further the land reaches', () => {
  const [at, land] = [
    [47, 40],
    [45, 38, 50, 42],
  ] as const
  const [far, near] = [4, 5].map((zoom) => reachOf(at, land, { zoom, size: 12 }))
  expect(near?.east).toBeCloseTo(2 * (far?.east ?? 0), 5)
  expect(far?.east).toBeCloseTo(((3 / 360) * 512 * 16) / 12, 5)
  expect(far?.west).toBeLessThan(far?.east ?? 0)
  expect(reachOf(at, undefined, { zoom: 4, size: 12 }).north).toBeGreaterThan(50)
})

test('letters move together where the land is narrow', () => {
  expect(spacingFor('AZERBAIJAN', true, 30)).toBe(0.18)
  expect(spacingFor('AZERBAIJAN', true, 12)).toBeLessThan(0.1)
  expect(spacingFor('IRAN', true, 12)).toBe(0.18)
})

test('a long name is set in lines', () => {
  const [one, two] = [extentOf('IRAN', 'state', 0.1), extentOf('BYELORUSSIAN SSR', 'state', 0.1)]
  expect(two.height).toBe(2 * one.height)
  expect(two.width).toBeCloseTo(3 * one.width, 5)
})

test('sizes are found between the stops, as MapLibre does', () => {
  expect(sizeAt(stateSizes.large, 0)).toBe(9)
  expect(sizeAt(stateSizes.large, 4)).toBe(11)
  expect(sizeAt(stateSizes.large, 9)).toBe(17)
  expect(sizeAt(areaSizes, 6.5)).toBe(11.75)
})
