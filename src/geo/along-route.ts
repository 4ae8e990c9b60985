import type { LngLat } from '../domain/place.ts'

const earthRadiusKm = 6371.0088 // mean radius, IUGG

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance by the haversine formula, km. */
export function distanceKm(a: LngLat, b: LngLat): number {
  const dLat = radians(b[1] - a[1])
  const dLng = radians(b[0] - a[0])
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(dLng / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Distance from the start at every vertex, km along the geometry. Monotone; as long as the path. */
export function cumulativeKm(path: readonly LngLat[]): number[] {
  let total = 0
  return path.map((point, i) => {
    const previous = path[i - 1]
    if (previous !== undefined) total += distanceKm(previous, point)
    return total
  })
}

function nearestOn(
  path: readonly LngLat[],
  along: readonly number[],
  target: LngLat,
): { squared: number; km: number } {
  let best = { squared: Number.POSITIVE_INFINITY, km: 0 }
  for (let i = 1; i < path.length; i++) {
    const from = path[i - 1]
    const to = path[i]
    if (from === undefined || to === undefined) continue
    const shrink = Math.cos(radians(target[1]))
    const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
    const [px, py] = [(target[0] - from[0]) * shrink, target[1] - from[1]]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
    const squared = (px - t * dx) ** 2 + (py - t * dy) ** 2
    const start = along[i - 1] ?? 0
    if (squared < best.squared) best = { squared, km: start + t * ((along[i] ?? start) - start) }
  }
  return best
}

/** A way in parts: lines that follow one another, as the segments of a corridor do. */
export type Parts = readonly (readonly LngLat[])[]

/** Distance from the start at every vertex of every part, km along the geometry. Each part goes on where the one before
 *  ended; a gap between them has no length. */
export function cumulativeParts(parts: Parts): number[][] {
  let start = 0
  return parts.map((path) => {
    const along = cumulativeKm(path).map((km) => start + km)
    start = along.at(-1) ?? start
    return along
  })
}

/** Distance along the way of its point nearest to `target`, km along the geometry; the first of equally near points counts.
 *  Plane geometry with the longitude shortened by the latitude's cosine: good for stretches of a few hundred kilometres away
 *  from the poles. */
export function kmOfNearestPart(parts: Parts, along: readonly (readonly number[])[], target: LngLat): number {
  let best = { squared: Number.POSITIVE_INFINITY, km: 0 }
  for (const [n, path] of parts.entries()) {
    const found = nearestOn(path, along[n] ?? [], target)
    if (found.squared < best.squared) best = found
  }
  return best.km
}
