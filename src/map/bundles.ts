import type { LngLat } from '../domain/place.ts'
import { cumulativeKm } from '../geo/along-route.ts'

/** Lines that run beside one another, told from one another. Where a way keeps close to one that comes before it, it is led
 *  over the very points of that one, so that an offset to the side keeps them parallel however roughly each was drawn. */

export type Way = {
  /** Ways of one owner are never led over one another. */
  readonly owner: string
  readonly path: readonly LngLat[]
}

export type WayPoint = {
  readonly point: LngLat
  /** Equal for all ways that are led over this point; null where a way goes alone. */
  readonly key: string | null
  /** -1 where the way runs against the one it is led by. */
  readonly sign: 1 | -1
}

/** In reaches: shorter stretches side by side are crossings; a way that strays from its leader for less than a gap stays with
 *  it; after a stretch together it goes straight to its own course over the length of a parting. */
const shortest = { run: 3, gap: 4, parting: 2 }
/** Ways that meet at a steeper angle cross; cosine. */
const leastCosine = 0.6

type Hit = { readonly leader: number; readonly at: number; readonly sign: 1 | -1 }

/** In the order of the ways; `reach` is how close is close, km. */
export function toBundles(ways: readonly Way[], reach: number): WayPoint[][] {
  const grid = createGrid(reach)
  const placed: WayPoint[][] = []
  for (const [n, way] of ways.entries()) {
    const hits = withoutStrays(toHits(way, ways, grid), { along: cumulativeKm(way.path), reach })
    const points = toWayPoints({ own: n, path: way.path, reach }, hits, placed)
    placed.push(points)
    grid.add(n, points.map(({ point }) => point)) // prettier-ignore
  }
  return placed
}

function toHits({ owner, path }: Way, ways: readonly Way[], grid: Grid): (Hit | null)[] {
  let before: number | null = null
  return path.map((point, i) => {
    const direction = unit(path[Math.max(i - 1, 0)] ?? point, path[i + 1] ?? point)
    const near = grid
      .near(point, direction)
      .filter(({ leader }) => leader < ways.length && ways[leader]?.owner !== owner)
    const same = near.find(({ leader }) => leader === before)
    const best = same ?? near.reduce<(typeof near)[number] | null>(
      (least, hit) => (least === null || hit.km < least.km - 0.001 ? hit : least), null,
    ) // prettier-ignore
    before = best?.leader ?? null
    return best
  })
}

/** Fills short gaps between stretches with one leader, then drops stretches that are too short. */
function withoutStrays(
  hits: readonly (Hit | null)[],
  { along, reach }: { along: readonly number[]; reach: number },
): (Hit | null)[] {
  const length = ({ from, to }: Run) => (along[to] ?? 0) - (along[from] ?? 0)
  const filled = [...hits]
  const runs = toRuns(hits)
  for (const [i, run] of runs.entries()) {
    const [before, after] = [runs[i - 1], runs[i + 1]]
    if (run.leader !== null || before === undefined || after === undefined) continue
    const [start, end] = [hits[before.to], hits[after.from]]
    const isGap = before.leader === after.leader && length({ ...run, from: before.to, to: after.from }) < shortest.gap * reach
    if (!isGap || !start || !end) continue
    const share = (at: number) => ((along[at] ?? 0) - (along[before.to] ?? 0)) / length({ ...run, from: before.to, to: after.from })
    for (let at = run.from; at <= run.to; at++) filled[at] = { ...start, at: start.at + (end.at - start.at) * share(at) }
  } // prettier-ignore
  for (const run of toRuns(filled))
    if (run.leader !== null && length(run) < shortest.run * reach) filled.fill(null, run.from, run.to + 1)
  return filled
}

type Run = { readonly leader: number | null; readonly from: number; readonly to: number }

/** Stretches of equal leader, both ends included. */
function toRuns(hits: readonly (Hit | null)[]): Run[] {
  const runs: { leader: number | null; from: number; to: number }[] = []
  for (const [i, hit] of hits.entries()) {
    const leader = hit?.leader ?? null
    const last = runs.at(-1)
    if (last?.leader === leader) last.to = i
    else runs.push({ leader, from: i, to: i })
  }
  return runs
}

function toWayPoints(
  { own, path, reach }: { own: number; path: readonly LngLat[]; reach: number },
  hits: readonly (Hit | null)[],
  placed: readonly (readonly WayPoint[])[],
): WayPoint[] {
  const along = cumulativeKm(path)
  const runs = toRuns(hits)
  return runs.flatMap(({ leader, from, to }, n): WayPoint[] => {
    if (leader !== null) return ledOver(placed[leader] ?? [], hits[from] ?? null, hits[to] ?? null)
    const start = n === 0 ? Number.NEGATIVE_INFINITY : (along[from] ?? 0) + shortest.parting * reach
    const end = n === runs.length - 1 ? Number.POSITIVE_INFINITY : (along[to] ?? 0) - shortest.parting * reach
    return path.slice(from, to + 1).flatMap((point, i): WayPoint[] => {
      const km = along[from + i] ?? 0
      return km < start || km > end ? [] : [{ point, key: `${own}:${from + i}`, sign: 1 }]
    })
  })
}

/** The leader's points between two positions on it, in the way's own direction. */
function ledOver(leader: readonly WayPoint[], start: Hit | null, end: Hit | null): WayPoint[] {
  if (start === null || end === null) return []
  const isForward = start.at <= end.at
  const [low, high] = isForward ? [start.at, end.at] : [end.at, start.at]
  const inner = leader.slice(Math.ceil(low), Math.floor(high) + 1)
  const turned = inner.map((point) => ({ ...point, sign: (isForward ? point.sign : -point.sign) as 1 | -1 }))
  const between = isForward ? turned : turned.reverse()
  const edge = (at: number): WayPoint[] =>
    Number.isInteger(at) ? [] : [{ point: pointOn(leader, at), key: null, sign: 1 }]
  return [...edge(start.at), ...between, ...edge(end.at)]
}

function pointOn(points: readonly WayPoint[], at: number): LngLat {
  const from = points[Math.floor(at)]?.point ?? [0, 0]
  const to = points[Math.ceil(at)]?.point ?? from
  const share = at - Math.floor(at)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** Direction on the ground, length 1. */
function unit(from: LngLat, to: LngLat): readonly [number, number] {
  const x = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180)
  const y = to[1] - from[1]
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}

type Grid = ReturnType<typeof createGrid>

const cellSize = 0.25
const cell = (degrees: number): number => Math.floor(degrees / cellSize)
const cellAt = (x: number, y: number): number => x * 10_000 + y

/** Edges by the cells that lie within reach of them. */
function createGrid(reach: number) {
  type Edge = {
    leader: number
    index: number
    from: LngLat
    to: LngLat
    direction: readonly [number, number]
  }
  const cells = new Map<number, Edge[]>()
  // At the latitudes of the atlas a degree of longitude is at least 40 km.
  const margin = { lng: (2 * reach) / 40, lat: (2 * reach) / 111 }
  const add = (leader: number, path: readonly LngLat[]) => {
    for (const [index, from] of path.slice(0, -1).entries()) {
      const to = path[index + 1] ?? from
      const edge = { leader, index, from, to, direction: unit(from, to) }
      for (let x = cell(Math.min(from[0], to[0]) - margin.lng); x <= cell(Math.max(from[0], to[0]) + margin.lng); x++)
        for (let y = cell(Math.min(from[1], to[1]) - margin.lat); y <= cell(Math.max(from[1], to[1]) + margin.lat); y++) {
          const key = cellAt(x, y)
          const found = cells.get(key)
          if (found === undefined) cells.set(key, [edge])
          else found.push(edge)
        }
    }
  } // prettier-ignore
  /** The nearest place of each leader within reach that runs along with the direction, in the order of the leaders. */
  const near = (point: LngLat, direction: readonly [number, number]): (Hit & { km: number })[] => {
    const edges = cells.get(cellAt(cell(point[0]), cell(point[1]))) ?? []
    const best = new Map<number, Hit & { km: number }>()
    for (const { leader, index, from, to, direction: along } of edges) {
      const cosine = direction[0] * along[0] + direction[1] * along[1]
      if (Math.abs(cosine) < leastCosine) continue
      const share = shareOf(point, from, to)
      const foot: LngLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
      const km = flatKm(point, foot)
      if (km > reach || km >= (best.get(leader)?.km ?? Number.POSITIVE_INFINITY)) continue
      best.set(leader, { leader, at: index + share, sign: cosine > 0 ? 1 : -1, km })
    }
    return [...best.values()].sort((a, b) => a.leader - b.leader)
  }
  return { add, near }
}

/** On the plane of the map: near enough for a few kilometres. */
function flatKm(a: LngLat, b: LngLat): number {
  const dx = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180)
  return Math.hypot(dx, a[1] - b[1]) * 111.2
}

/** How far along an edge its point nearest to `point` lies, 0 to 1. */
function shareOf(point: LngLat, from: LngLat, to: LngLat): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const [px, py] = [(point[0] - from[0]) * shrink, point[1] - from[1]]
  const squared = dx * dx + dy * dy
  return squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared))
}
