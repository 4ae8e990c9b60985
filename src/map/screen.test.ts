import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import {
  fromScreen, fromWorld, isInside, kmPerPixel, nearestTo, toScaleBar, toScreen, toWorld,
} from './screen.ts' // prettier-ignore

const box = { center: [44, 41] as LngLat, zoom: 5, width: 800, height: 600 }

test('the centre of the map is in the middle of the screen, and north is up', () => {
  expect(toScreen(box, [44, 41])).toEqual([400, 300])
  expect(toScreen(box, [44, 42])[1]).toBeLessThan(300)
  expect(toScreen(box, [45, 41])[0]).toBeCloseTo(400 + (512 * 32) / 360)
})

test('world pixels lead back to the place they came from', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -84, max: 84, noNaN: true }),
      (lng, lat) => {
        const [backLng, backLat] = fromWorld(toWorld([lng, lat], 3), 3)
        expect(backLng).toBeCloseTo(lng, 6)
        expect(backLat).toBeCloseTo(lat, 6)
      },
    ),
  )
})

test('a place beyond the antimeridian is looked for on the nearer copy of the world', () => {
  const pacific = { ...box, center: [178, 0] as LngLat }
  expect(isInside(pacific, toScreen(pacific, [-178, 0]))).toBe(true)
})

test('of the copies of a place the nearest is taken, however far the map has gone round', () => {
  expect(nearestTo([178, 0], [-178, 5])).toEqual([182, 5])
  expect(nearestTo([-178, 0], [178, 5])).toEqual([-182, 5])
  expect(nearestTo([400, 0], [44, 41])).toEqual([404, 41])
  expect(nearestTo([44, 41], [-98, 39])).toEqual([-98, 39])
})

test('the scale bar is the longest round number that fits', () => {
  for (let zoom = 1; zoom < 10; zoom += 0.3) {
    const { km, width } = toScaleBar({ ...box, zoom }, 90)
    const digit = Number(km.toPrecision(1)[0])
    expect([1, 2, 5]).toContain(digit)
    expect(width).toBeCloseTo(km / kmPerPixel({ ...box, zoom }))
    expect(width).toBeLessThanOrEqual(90)
    expect(width * (digit === 2 ? 2.5 : 2)).toBeGreaterThan(90)
  }
})

const globe = { center: [44, 41] as LngLat, zoom: 2, width: 800, height: 600, isGlobe: true }

test('on a globe the centre is in the middle, north is up, and places near it lie as on the plane', () => {
  expect(toScreen(globe, [44, 41])).toEqual([400, 300])
  const [x, y] = toScreen(globe, [45, 42])
  const [planeX, planeY] = toScreen({ ...globe, isGlobe: false }, [45, 42])
  expect(x - planeX).toBeCloseTo(0, 0)
  expect(y - planeY).toBeCloseTo(0, 0)
})

test('what lies beyond the horizon is out of the box, in its direction', () => {
  const [x, y] = toScreen(globe, [-136, -41])
  expect(isInside(globe, [x, y])).toBe(false)
  const [newYorkX] = toScreen({ ...globe, zoom: 4 }, [-74, 40.7])
  const [tokyoX] = toScreen({ ...globe, zoom: 4 }, [139.7, 35.7])
  expect(newYorkX).toBeLessThan(0)
  expect(tokyoX).toBeGreaterThan(800)
})

test('on a globe farther places of one side come closer together', () => {
  const at = (lng: number) => toScreen({ ...globe, center: [0, 0] }, [lng, 0])[0]
  const gaps = [0, 15, 30, 45].map((lng) => at(lng + 15) - at(lng))
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
})

test('a point of the screen leads back to the place that is shown there, flat and on a globe', () => {
  const across = fc.tuple(fc.double({ min: 0.3, max: 0.7, noNaN: true }), fc.double({ min: 0.3, max: 0.7, noNaN: true })) // prettier-ignore
  const near = fc.constantFrom<LngLat>([44, 41], [178, 0], [-20, 70])
  fc.assert(
    fc.property(across, near, fc.constantFrom(2, 4.5, 7), fc.boolean(), ([x, y], center, zoom, isGlobe) => {
      const map = { center, zoom, width: 800, height: 600, isGlobe }
      const place = fromScreen(map, [800 * x, 600 * y])
      const [backX, backY] = toScreen(map, place)
      expect(backX).toBeCloseTo(800 * x, 4)
      expect(backY).toBeCloseTo(600 * y, 4)
      expect(Math.abs(place[0])).toBeLessThanOrEqual(180)
    }),
  )
  const [lng, lat] = fromScreen({ ...globe, zoom: 1 }, [2000, 300])
  expect(toScreen({ ...globe, zoom: 1 }, [lng, lat])[0]).toBeGreaterThan(400)
})
