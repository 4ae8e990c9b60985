import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { innerPoint, mainBbox } from './placing.ts'

const toRing = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const toParts = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
})

describe('mainBbox', () => {
  const mainland = toRing(0, 40, 10, 50)

  it('takes in a near island and leaves out a far province', () => {
    expect(mainBbox(toParts(mainland, toRing(12, 41, 14, 43), toRing(-55, 2, -50, 6)))).toEqual([
      0, 40, 14, 50,
    ])
  })

  it('does not depend on the order of the parts', () => {
    expect(mainBbox(toParts(toRing(-55, 2, -50, 6), toRing(12, 41, 14, 43), mainland))).toEqual([
      0, 40, 14, 50,
    ])
  })
})

describe('innerPoint', () => {
  it('lies in the middle of the largest part', () => {
    const [x = 0, y = 0] = innerPoint(toParts(toRing(20, 0, 21, 1), toRing(0, 0, 10, 10)))
    expect(x).toBeCloseTo(5, 0)
    expect(y).toBeCloseTo(5, 0)
  })
})
