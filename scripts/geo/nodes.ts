import type { Position } from 'geojson'
import type { Ring } from './cut.ts'
import { toRounder } from './cut.ts'
import type { Segment } from './faces.ts'
import { keyOf } from './faces.ts'

/** Of a segment: a cut through a vertex must not slip between the two segments there. */
const slack = 1e-6

/** Where two segments meet, as shares of each; null where they don't or are parallel. */
const crossing = ([a, b]: Segment, [c, d]: Segment): { t: number; u: number } | null => {
  const [ax = 0, ay = 0] = a
  const [cx = 0, cy = 0] = c
  const [rx, ry] = [(b[0] ?? 0) - ax, (b[1] ?? 0) - ay]
  const [sx, sy] = [(d[0] ?? 0) - cx, (d[1] ?? 0) - cy]
  const across = rx * sy - ry * sx
  if (across === 0) return null
  const t = ((cx - ax) * sy - (cy - ay) * sx) / across
  const u = ((cx - ax) * ry - (cy - ay) * rx) / across
  const isOn = (share: number) => share >= -slack && share <= 1 + slack
  return isOn(t) && isOn(u) ? { t, u } : null
}

const mayMeet = ([a, b]: Segment, [c, d]: Segment): boolean =>
  Math.max(a[0] ?? 0, b[0] ?? 0) >= Math.min(c[0] ?? 0, d[0] ?? 0) &&
  Math.min(a[0] ?? 0, b[0] ?? 0) <= Math.max(c[0] ?? 0, d[0] ?? 0) &&
  Math.max(a[1] ?? 0, b[1] ?? 0) >= Math.min(c[1] ?? 0, d[1] ?? 0) &&
  Math.min(a[1] ?? 0, b[1] ?? 0) <= Math.max(c[1] ?? 0, d[1] ?? 0)

export const toPointRounder = (decimals: number) => {
  const round = toRounder(decimals)
  return ([x = 0, y = 0]: Position): Position => [round(x), round(y)]
}

export const dropRepeats = (line: readonly Position[]): Position[] =>
  line.filter((at, i) => {
    const before = line[i - 1]
    return before === undefined || keyOf(at) !== keyOf(before)
  })

export const toSegments = (line: readonly Position[]): Segment[] =>
  line.flatMap((to, i) => {
    const from = line[i - 1]
    return from ? [[from, to] as const] : []
  })

/** Each edge of a polygon by its ends, the same in whichever direction it is drawn. */
export const edgesOf = (rings: Ring[]): string[] => rings.flatMap(toSegments).map(([a, b]) => edgeKey(a, b))

export const edgeKey = (a: Position, b: Position): string => [keyOf(a), keyOf(b)].toSorted().join(' ')

/**
 * The vertices that each segment gets where cut lines cross it or one another, by the segment's position in the
 * list, in its own direction. The first `fixed` segments are known not to cross among themselves.
 */
export const findNodes = (
  segments: readonly Segment[],
  fixed: number,
  round: (at: Position) => Position,
): Map<number, Position[]> => {
  const found = new Map<number, { t: number; at: Position }[]>()
  const add = (i: number, t: number, at: Position) => found.set(i, [...(found.get(i) ?? []), { t, at }])
  for (let i = fixed; i < segments.length; i++) {
    const cut = segments[i]
    for (let j = 0; cut && j < i; j++) {
      const other = segments[j]
      const met = other && mayMeet(cut, other) ? crossing(cut, other) : null
      if (!met) continue
      const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = cut
      const at = round([x0 + met.t * (x1 - x0), y0 + met.t * (y1 - y0)])
      add(i, met.t, at)
      add(j, met.u, at)
    }
  }
  return new Map(
    [...found].map(([i, nodes]) => [i, nodes.toSorted((a, b) => a.t - b.t).map(({ at }) => at)] as const),
  )
}
