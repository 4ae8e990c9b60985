import { geoArea } from 'd3-geo'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { clipToBox, cutAtAntimeridian, ringArea, ringContains, roundLine, toPolygonList } from './cut.ts'

/** Clockwise, as the atlas packages wind their outer rings. */
const toBox = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
})

describe('cutAtAntimeridian', () => {
  const parts = toPolygonList(cutAtAntimeridian(toBox(170, 60, -170, 70), 2))

  it('cuts a country across 180° into two parts that stay on their sides', () => {
    expect(parts).toHaveLength(2)
    const longitudes = parts.map(([outer]) => (outer ?? []).map(([x = 0]) => x))
    for (const side of longitudes) expect(Math.max(...side) - Math.min(...side)).toBe(10)
    expect(longitudes.flat()).toContain(180)
    expect(longitudes.flat()).toContain(-180)
  })

  it('winds outer rings counter-clockwise', () => {
    for (const [outer] of parts) expect(ringArea(outer ?? [])).toBeGreaterThan(0)
  })

  it('closes a cap around the pole along the edge of the map', () => {
    const cap: Polygon = {
      type: 'Polygon',
      coordinates: [[-180, -90, 0, 90, 180].map((x) => [x, -70])],
    }
    expect(geoArea(cap)).toBeLessThan(1)
    const [[outer = []] = []] = toPolygonList(cutAtAntimeridian(cap, 2))
    expect(outer.map(([, y]) => y)).toContain(-90)
    expect(ringContains(outer, [45, -85])).toBe(true)
  })

  it('drops a ring wound backwards instead of filling the sphere', () => {
    const [ring = []] = toBox(72, 0, 73, 1).coordinates
    expect(
      toPolygonList(cutAtAntimeridian({ type: 'Polygon', coordinates: [ring.toReversed()] }, 2)),
    ).toEqual([])
  })
})

describe('clipToBox', () => {
  it('keeps what lies inside, with its hole', () => {
    const [outer = []] = toBox(0, 0, 10, 10).coordinates
    const [hole = []] = toBox(2, 2, 4, 4).coordinates
    const holed: Polygon = { type: 'Polygon', coordinates: [outer, hole.toReversed()] }
    const clipped = clipToBox(holed, [1, 1, 6, 6], 3)
    expect(clipped?.type).toBe('Polygon')
    const [[shell = [], inner = []] = []] = clipped ? toPolygonList(clipped) : []
    expect(ringArea(shell)).toBe(50)
    expect(ringArea(inner)).toBe(-8)
  })

  it('gives nothing for what lies outside', () => {
    expect(clipToBox(toBox(0, 0, 10, 10), [20, 20, 30, 30], 3)).toBeNull()
  })
})

it('roundLine drops the points that fall together', () => {
  const line = [
    [0, 0],
    [0.001, 0.002],
    [1, 1],
  ]
  expect(roundLine(line, 2)).toEqual([
    [0, 0],
    [1, 1],
  ])
})
