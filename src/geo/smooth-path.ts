import type { LngLat } from '../domain/place.ts'

/** A point of a smoothed line: `at` counts vertices of the line it came from, 2.5 being halfway from the third to the
 *  fourth. */
export type SmoothPoint = { readonly point: LngLat; readonly at: number }

/** Points between two vertices, one at least for each so many degrees. */
const finest = 0.05
const most = 12

/** The line through all vertices without corners: a centripetal Catmull–Rom spline, which makes no loops (Yuksel, Schaefer,
 *  Keyser 2011). On the plane of longitude and latitude, good away from the poles. */
export function toSmoothPath(path: readonly LngLat[]): SmoothPoint[] {
  const points = path.slice(0, -1).flatMap((from, i) => {
    const to = path[i + 1] ?? from
    const before = path[i - 1] ?? mirrored(from, to)
    const after = path[i + 2] ?? mirrored(to, from)
    const steps = Math.min(most, Math.max(1, Math.ceil(gap(from, to) / finest)))
    return Array.from({ length: steps }, (_, n) => ({
      point: n === 0 ? from : splineAt([before, from, to, after], n / steps),
      at: i + n / steps,
    }))
  })
  const last = path.at(-1)
  return last === undefined ? points : [...points, { point: last, at: path.length - 1 }]
}

const gap = (a: LngLat, b: LngLat): number => Math.hypot(a[0] - b[0], a[1] - b[1])

const mirrored = (center: LngLat, other: LngLat): LngLat => [
  2 * center[0] - other[0],
  2 * center[1] - other[1],
]

/** The point a share of the way from the second knot to the third, by the pyramid of Barry and Goldman (1988). */
function splineAt([p0, p1, p2, p3]: readonly [LngLat, LngLat, LngLat, LngLat], share: number): LngLat {
  // Vertices that lie on one another would divide by zero.
  const knot = (before: number, a: LngLat, b: LngLat) => before + Math.max(Math.sqrt(gap(a, b)), 1e-6)
  const t1 = knot(0, p0, p1)
  const t2 = knot(t1, p1, p2)
  const t3 = knot(t2, p2, p3)
  const t = t1 + (t2 - t1) * share
  const a1 = between(p0, p1, t / t1)
  const a2 = between(p1, p2, (t - t1) / (t2 - t1))
  const a3 = between(p2, p3, (t - t2) / (t3 - t2))
  return between(between(a1, a2, t / t2), between(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1))
}

const between = (a: LngLat, b: LngLat, share: number): LngLat => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]
