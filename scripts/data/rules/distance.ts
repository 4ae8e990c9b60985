import type { Geometry } from 'geojson'
import type { LngLat } from '../../../src/domain/place.ts'
import { isInside } from '../../../src/geo/point-in-polygon.ts'
import type { CountryShape } from './rule.ts'

const kmPerDegree = 111.195 // of latitude, on a sphere of the mean radius 6371.0088 km

/** Kilometres from a point to the nearest point of a path. Plane geometry with the longitude shortened by the
 *  latitude's cosine: good for the tens of kilometres that the rules ask about. Infinite for a path without a leg. */
export function kmToPath(path: readonly LngLat[], point: LngLat): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  let best = Number.POSITIVE_INFINITY
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1], path[i]]
    if (from === undefined || to === undefined) continue
    const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
    const [px, py] = [(point[0] - from[0]) * shrink, point[1] - from[1]]
    const squared = dx * dx + dy * dy
    const t = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared))
    best = Math.min(best, Math.hypot(px - t * dx, py - t * dy))
  }
  return best * kmPerDegree
}

/** Kilometres from a point to a country: 0 inside it. */
export function kmToShape({ geometry }: CountryShape, point: LngLat): number {
  if (isInside(point, geometry)) return 0
  return Math.min(...ringsOf(geometry).map((ring) => kmToPath(ring, point)))
}

function ringsOf(geometry: Geometry): LngLat[][] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  return rings.map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat]))
}
