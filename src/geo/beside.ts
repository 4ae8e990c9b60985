import type { LngLat } from '../domain/place.ts'
import { cumulativeKm, type Parts } from './along-route.ts'

/** Points that a share is counted by, km apart. */
const stride = 5
const kmPerDegree = 111.2

/** The share of a route's drawn length, 0 to 1, that lies within `reachKm` of another's. Distances are those on a plane with
 *  the longitude shortened by the latitude's cosine: good for a few tens of kilometres away from the poles. */
export function shareBeside(parts: Parts, others: Parts, reachKm: number): number {
  const edges = others.flatMap((path) => path.slice(1).map((to, i) => [path[i] ?? to, to] as const))
  const points = parts.flatMap(toPoints)
  const near = points.filter((point) => edges.some(([from, to]) => isNear(point, { from, to }, reachKm)))
  return points.length === 0 ? 0 : near.length / points.length
}

function toPoints(path: readonly LngLat[]): LngLat[] {
  const along = cumulativeKm(path)
  return path.slice(1).flatMap((to, i) => {
    const from = path[i] ?? to
    const steps = Math.max(1, Math.round(((along[i + 1] ?? 0) - (along[i] ?? 0)) / stride))
    return Array.from({ length: steps }, (_, n): LngLat => {
      const t = (n + 0.5) / steps
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    })
  })
}

function isNear(point: LngLat, { from, to }: { from: LngLat; to: LngLat }, reachKm: number): boolean {
  const lat = reachKm / kmPerDegree
  if (point[1] < Math.min(from[1], to[1]) - lat || point[1] > Math.max(from[1], to[1]) + lat) return false
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const [px, py] = [(point[0] - from[0]) * shrink, point[1] - from[1]]
  const squared = dx * dx + dy * dy
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared))
  return Math.hypot(px - t * dx, py - t * dy) * kmPerDegree <= reachKm
}
