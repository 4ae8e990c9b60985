import { geoArea } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Bbox, Ring } from './cut.ts'
import { ringContains, toPolygonList } from './cut.ts'

/** The mean radius. */
export const earthRadiusKm = 6371.0088

/** Of one planar, counter-clockwise polygon. */
export const areaKm2 = (rings: Ring[]): number =>
  geoArea({ type: 'Polygon', coordinates: rings.map((ring) => ring.toReversed()) }) * earthRadiusKm ** 2

export const totalAreaKm2 = (geometry: Polygon | MultiPolygon): number =>
  toPolygonList(geometry).reduce((sum, rings) => sum + areaKm2(rings), 0)

export const ringBbox = (ring: Ring): Bbox => {
  const xs = ring.map(([x = 0]) => x)
  const ys = ring.map(([, y = 0]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const gapBetween = (a: Bbox, b: Bbox): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]))

const union = (a: Bbox, b: Bbox): Bbox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** A part smaller than this share of the largest, or farther than this from the rest, is left out. */
const smallestShare = 0.03
const widestGapDegrees = 5

/** The box of the main landmass: what to fly to when a country is chosen. */
export const mainBbox = (geometry: Polygon | MultiPolygon): Bbox => {
  const parts = toPolygonList(geometry)
    .map((rings) => ({ bbox: ringBbox(rings[0] ?? []), area: areaKm2(rings) }))
    .toSorted((a, b) => b.area - a.area)
  const [largest, ...others] = parts
  if (!largest) throw new Error('A country without land has no box')
  return others
    .filter(({ area }) => area >= largest.area * smallestShare)
    .reduce(
      (bbox, part) => (gapBetween(bbox, part.bbox) <= widestGapDegrees ? union(bbox, part.bbox) : bbox),
      largest.bbox,
    )
}

const distanceToRing = ([x = 0, y = 0]: Position, ring: Ring, stretch: number): number => {
  let nearest = Infinity
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const dx = (x1 - x0) * stretch
    const dy = y1 - y0
    const length2 = dx * dx + dy * dy
    const along = ((x - x0) * stretch * dx + (y - y0) * dy) / (length2 || 1)
    const t = Math.max(0, Math.min(1, along))
    nearest = Math.min(nearest, Math.hypot((x - x0) * stretch - t * dx, y - y0 - t * dy))
  }
  return nearest
}

const gridSteps = 24

/** The point of the largest part that lies farthest from its edge, on a grid of 24 × 24. */
export const innerPoint = (geometry: Polygon | MultiPolygon): Position => {
  const [rings] = toPolygonList(geometry).toSorted((a, b) => areaKm2(b) - areaKm2(a))
  const [outer] = rings ?? []
  if (!rings || !outer) throw new Error('A country without land has no inner point')
  const [west, south, east, north] = ringBbox(outer)
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180)
  let best: Position = [(west + east) / 2, (south + north) / 2]
  let farthest = -1
  for (let i = 1; i < gridSteps; i++) {
    for (let j = 1; j < gridSteps; j++) {
      const at = [west + ((east - west) * i) / gridSteps, south + ((north - south) * j) / gridSteps]
      if (!ringContains(outer, at)) continue
      const distance = Math.min(...rings.map((ring) => distanceToRing(at, ring, stretch)))
      if (distance > farthest) [best, farthest] = [at, distance]
    }
  }
  return best.map((value) => Math.round(value * 100) / 100)
}
