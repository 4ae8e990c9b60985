import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossingsBetween, nextStopKm, readingAt } from './reading.ts'
import { sampleCorridor } from './trace.fixture.ts'
import { toTraceRoute } from './trace-route.ts'

const route = toTraceRoute(sampleCorridor())

test('a reading tells the country, where one came from, and the stations on either side', () => {
  const reading = readingAt(route, 450)
  expect(reading.leg).toEqual({ country: 'BB', from: 300, to: 700 })
  expect(reading.cameFrom).toEqual({ country: 'AA', km: 300 })
  expect(reading.last?.stations[0]?.names.en).toBe('Post')
  expect(reading.next?.stations[0]?.names.en).toBe('Half')
  expect(readingAt(route, 0).cameFrom).toBeNull()
  expect(readingAt(route, 1000).next).toBeNull()
})

test('on the way back everything is told the other way round', () => {
  const reading = readingAt(route, 450, -1)
  expect(reading.leg?.country).toBe('BB')
  expect(reading.cameFrom).toEqual({ country: 'sea', km: 700 })
  expect(reading.last?.stations[0]?.names.en).toBe('Half')
  expect(reading.next?.stations[0]?.names.en).toBe('Post')
  expect(readingAt(route, 300, -1).leg?.country).toBe('AA')
  expect(readingAt(route, 1000, -1).cameFrom).toBeNull()
})

test('at a border one is in the country it leads to, at the shore on the sea', () => {
  expect(readingAt(route, 300).leg?.country).toBe('BB')
  expect(readingAt(route, 700).leg?.country).toBe('sea')
  expect(readingAt(route, 700).part?.segment.id).toBe('east')
})

test('steps lead from station to station and to the ends, both ways', () => {
  const walk = (start: number, direction: 1 | -1) => {
    const way = [start]
    for (let n = 0; n < 6; n++) way.push(nextStopKm(route, way.at(-1) ?? 0, direction))
    return way
  }
  expect(walk(0, 1)).toEqual([0, 301, 500, 700, 1000, 1000, 1000])
  expect(walk(1000, -1)).toEqual([1000, 700, 500, 301, 0, 0, 0])
})

test('crossings are met in the direction of travel', () => {
  expect(crossingsBetween(route, 0, 1000).map(({ from, to }) => `${from}>${to}`)).toEqual([
    'AA>BB',
    'BB>sea',
    'sea>CC',
  ])
  expect(crossingsBetween(route, 1000, 600).map(({ from, to }) => `${from}>${to}`)).toEqual([
    'CC>sea',
    'sea>BB',
  ])
})

test('every crossing is met once, however the way is cut into steps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 }), (cuts) => {
      const way = [0, ...cuts.sort((a, b) => a - b), 1000]
      const met = way.slice(1).flatMap((to, i) => crossingsBetween(route, way[i] ?? 0, to))
      expect(met.map(({ km }) => km)).toEqual([300, 700, 900])
    }),
  )
})
