import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm } from '../geo/along-route.ts'
import { sampleCorridor } from './trace.fixture.ts'
import { kmNearest, placeAt, sliceOf, toTraceRoute } from './trace-route.ts'

const corridor = sampleCorridor()
const route = toTraceRoute(corridor)
const km = fc.double({ min: 0, max: 1000, noNaN: true })

test('kilometres grow along every part, and each part begins where the one before ended', () => {
  expect(route.parts.map(({ from, to }) => [from, to])).toEqual([[0, 700], [700, 1000]]) // prettier-ignore
  for (const { along, from, to, path } of route.parts) {
    expect(along).toHaveLength(path.length)
    expect(along[0]).toBe(from)
    expect(along.at(-1)).toBeCloseTo(to)
    expect(along.every((value, i) => i === 0 || value >= (along[i - 1] ?? 0))).toBe(true)
  }
})

test('whoever goes farther stands farther along the line', () => {
  fc.assert(
    fc.property(km, km, (a, b) => {
      const [west, east] = [placeAt(route, Math.min(a, b)), placeAt(route, Math.max(a, b))]
      expect(west?.lngLat[0]).toBeLessThanOrEqual((east?.lngLat[0] ?? 0) + 1e-9)
    }),
  )
})

test('a kilometre is found again at its place', () => {
  fc.assert(
    fc.property(km, (at) => {
      const place = placeAt(route, at)
      if (place === null) throw new Error('the route has a line')
      expect(
        distanceKm(placeAt(route, kmNearest(route, place.lngLat))?.lngLat ?? [0, 0], place.lngLat),
      ).toBeLessThan(2)
    }),
  )
})

test('the ends are the ends, however far one asks', () => {
  expect(placeAt(route, -5)?.lngLat).toEqual([10, 10])
  expect(placeAt(route, 5000)?.lngLat[0]).toBeCloseTo(20)
  expect(placeAt(route, 500)?.bearing).toBeCloseTo(90)
})

test('a slice begins and ends where it should, part by part', () => {
  const slices = sliceOf(route, 650, 750)
  expect(slices.map(({ part }) => part.segment.id)).toEqual(['west', 'east'])
  expect(slices[0]?.path[0]).toEqual(placeAt(route, 650)?.lngLat)
  expect(slices[1]?.path.at(-1)).toEqual(placeAt(route, 750)?.lngLat)
  expect(sliceOf(route, 0, 0)).toEqual([])
})

test('a border station names its crossing; a crossing without one is a stop of its own', () => {
  const told = route.stops.map(({ km: at, stations, crossing }) => [at, stations[0]?.names.en, crossing?.to])
  expect(told).toEqual([
    [0, 'Start', undefined],
    [301, 'Post', 'BB'],
    [500, 'Half', undefined],
    [700, 'Pier', 'sea'],
    [900, undefined, 'CC'],
    [1000, 'End', undefined],
  ])
})
