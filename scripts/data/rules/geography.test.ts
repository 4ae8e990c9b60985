import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { kmToPath, kmToShape } from './distance.ts'
import { placeOutsideCountry, stationOffLine, stationOutsideCountry } from './geography.ts'
import { both, findings } from './sample-context.ts'

const place = (more: object) => ({
  places: [{ id: 'spot', names: both('Spot'), lngLat: [25, 10], precision: 'town', country: 'AA', ...more }],
})
const [line] = sampleAtlas.corridors
const stations = (...lngLats: [number, number][]) => ({
  corridors: [
    {
      ...line,
      stations: lngLats.map((lngLat) => ({ names: both('Stop'), lngLat, kind: 'pump', country: 'AA' })),
    },
  ],
})

test('the distance to a path is that to its nearest leg', () => {
  expect(kmToPath([[0, 0], [10, 0]], [5, 1])).toBeCloseTo(111.2, 0) // prettier-ignore
  expect(kmToPath([[0, 0], [10, 0]], [12, 0])).toBeCloseTo(222.4, 0) // prettier-ignore
})

test.each([
  ['clockwise', 1],
  ['counter-clockwise', -1],
])('a lake is outside; rings run %s', (_, way) => {
  const ring = (from: number, to: number): [number, number][] => {
    const corners: [number, number][] = [[from, from], [from, to], [to, to], [to, from], [from, from]] // prettier-ignore
    return way > 0 ? corners : corners.reverse()
  }
  const geometry = { type: 'Polygon' as const, coordinates: [ring(0, 10), ring(4, 6)] }
  const shape = { type: 'Feature' as const, properties: { id: 'AA' }, geometry }
  expect(kmToShape(shape, [2, 2])).toBe(0)
  expect(kmToShape(shape, [5, 5])).toBeCloseTo(110.8, 0)
  expect(kmToShape(shape, [11, 5])).toBeCloseTo(110.8, 0)
})

test('a place in another country is found; one off the coast, and a whole region, are not', () => {
  expect(findings(placeOutsideCountry, place({}))).toMatchObject([{ record: 'spot', field: 'lngLat' }])
  expect(findings(placeOutsideCountry, place({ lngLat: [15.2, 10] }))).toEqual([])
  expect(findings(placeOutsideCountry, place({ precision: 'region' }))).toEqual([])
  expect(findings(placeOutsideCountry)).toEqual([])
})

test('a station must lie on its line and in its country', () => {
  expect(findings(stationOffLine, stations([12, 10.05]))).toEqual([])
  expect(findings(stationOffLine, stations([12, 10.05], [12, 11]))).toMatchObject([
    { record: 'line', field: 'stations.1.lngLat' },
  ])
  expect(findings(stationOutsideCountry, stations([12, 10]))).toEqual([])
  expect(findings(stationOutsideCountry, stations([19, 10]))).toMatchObject([{ field: 'stations.0.lngLat' }])
})

test('a corridor made of others has no line of its own', () => {
  const whole = { ...line, id: 'whole', composite: ['line'], segments: [] }
  expect(findings(stationOffLine, { corridors: [line, whole] })).toEqual([])
})
