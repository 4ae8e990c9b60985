import type { Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { ringArea, toPolygonList } from './cut.ts'
import { keyOf } from './faces.ts'
import type { Cut } from './split.ts'
import { splitUnits } from './split.ts'
import type { UnitFeature } from './units.ts'

const unit = (id: string, ...rings: Position[][]): UnitFeature => ({
  type: 'Feature',
  properties: { id, country: id },
  geometry: { type: 'Polygon', coordinates: rings } satisfies Polygon,
})

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const grain = { decimals: 2, tolerance: 0, cutTolerance: 0 }

/** East of 5° lies another part. */
const cutAtFive = (...lines: Position[][]): Cut => ({
  country: 'AA',
  lines,
  partAt: ([x = 0]) => (x > 5 ? 'AA-east' : null),
})

const areaOf = ({ geometry }: UnitFeature) =>
  toPolygonList(geometry).reduce(
    (sum, rings) => sum + rings.reduce((own, ring) => own + ringArea(ring) / 2, 0),
    0,
  )

const verticesOf = (units: UnitFeature[], id: string) =>
  units
    .filter(({ properties }) => properties.id === id)
    .flatMap(({ geometry }) => toPolygonList(geometry).flat(2))
    .map(keyOf)

test('a cut divides a country, and the rest keeps its id', () => {
  const units = splitUnits([unit('AA', box(0, 0, 10, 10))], [cutAtFive([[5, -1], [5, 11]])], grain) // prettier-ignore
  expect(units.map(({ properties }) => [properties.id, properties.country])).toEqual([
    ['AA', 'AA'],
    ['AA-east', 'AA'],
  ])
  expect(units.map(areaOf)).toEqual([50, 50])
})

test('neighbours get the vertex where a cut reaches their border, and lose nothing', () => {
  const units = splitUnits(
    [unit('AA', box(0, 0, 10, 10)), unit('BB', box(0, 10, 10, 20))],
    [cutAtFive([[5, -1], [5, 11]])], // prettier-ignore
    grain,
  )
  for (const id of ['AA', 'AA-east', 'BB']) expect(verticesOf(units, id)).toContain('5,10')
  expect(units.map(areaOf)).toEqual([50, 50, 100])
})

test('a line that stops short of the border is led over it; one that meets another is not', () => {
  const line: Position[] = [[5, 0.2], [5, 9.8]] // prettier-ignore
  expect(splitUnits([unit('AA', box(0, 0, 10, 10))], [cutAtFive(line)], grain).map(areaOf)).toEqual([50, 50])
  const branch: Position[] = [[5, 5], [9.9, 5]] // prettier-ignore
  const thirds: Cut = {
    country: 'AA',
    lines: [line.with(1, [5, 5]), [[5, 5], [5, 9.8]], branch], // prettier-ignore
    partAt: ([x = 0, y = 0]) => (x < 5 ? null : y < 5 ? 'AA-south' : 'AA-north'),
  }
  const units = splitUnits([unit('AA', box(0, 0, 10, 10))], [thirds], grain)
  expect(units.map((one) => [one.properties.id, areaOf(one)])).toEqual([
    ['AA', 50],
    ['AA-north', 25],
    ['AA-south', 25],
  ])
})

test('lines that stop at the shores of a lake are joined across it', () => {
  const shores: Position[][] = [[[5, -1], [5, 4]], [[5, 6], [5, 11]]] // prettier-ignore
  const units = splitUnits([unit('AA', box(0, 0, 10, 10))], [cutAtFive(...shores)], grain)
  expect(units.map(areaOf)).toEqual([50, 50])
})

test('a ring may reach over the border, take an island and leave a hole as it is', () => {
  const ring = box(5, -3, 20, 30)
  const land = unit('AA', box(0, 0, 10, 10), box(6, 6, 7, 7).toReversed())
  const island: UnitFeature = {
    ...land,
    geometry: {
      type: 'MultiPolygon',
      coordinates: [...toPolygonList(land.geometry), [box(12, 0, 13, 1)]],
    },
  }
  const units = splitUnits([island], [cutAtFive(ring)], grain)
  expect(units.map(areaOf)).toEqual([50, 50])
  expect(toPolygonList(units[1]?.geometry ?? land.geometry)).toHaveLength(2)
})

test('a sliver goes to the neighbour it has most of its edge in common with', () => {
  const crooked: Position[] = [[5, -1], [5, 4], [4.98, 4.5], [5.02, 5], [5, 5.5], [5, 11]] // prettier-ignore
  const straight: Position[] = [[5, -1], [5, 11]] // prettier-ignore
  const units = splitUnits([unit('AA', box(0, 0, 10, 10))], [cutAtFive(crooked, straight)], grain)
  expect(units).toHaveLength(2)
  expect(units.reduce((sum, one) => sum + areaOf(one), 0)).toBeCloseTo(100, 9)
  for (const { geometry } of units) expect(toPolygonList(geometry)).toHaveLength(1)
})

test('a country that the map lacks, or has only a part of, is no trouble', () => {
  expect(splitUnits([unit('BB', box(0, 0, 1, 1))], [cutAtFive([])], grain)).toHaveLength(1)
  const east = splitUnits([unit('AA', box(6, 0, 8, 2))], [cutAtFive([])], grain)
  expect(east.map(({ properties }) => properties.id)).toEqual(['AA-east'])
})
