import type { CorridorKind } from '../domain/corridor.ts'
import { cumulativeKm } from '../geo/along-route.ts'
import type { WayPoint } from './bundles.ts'

/** Side by side, from north to south, in widths of a plain line. */
export type Lane = number

/** North to south. */
export const laneOrder: readonly CorridorKind[] = ['oil', 'gas', 'power', 'rail', 'road', 'multimodal', 'sea']

const widthOf: Record<CorridorKind, number> = {
  oil: 1, gas: 1, power: 1, rail: 1.5, road: 1.5, multimodal: 1.5, sea: 1.5,
} // prettier-ignore
/** The lit route with its halo. */
const litWidth = 2.8

export type Member = { readonly id: string; readonly kind: CorridorKind; readonly isLit: boolean }

/** The lanes of lines that share a stretch: around the true line, a lit one on it. Members come in order from north to
 *  south. */
export function toLanes(members: readonly Member[]): Map<string, Lane> {
  const widths = members.map(({ kind, isLit }) => (isLit ? litWidth : widthOf[kind]))
  let edge = 0
  const centers = widths.map((width) => {
    edge += width
    return edge - width / 2
  })
  const lit = members.findIndex(({ isLit }) => isLit)
  const zero = lit < 0 ? edge / 2 : (centers[lit] ?? 0)
  return new Map(members.map(({ id }, i) => [id, (centers[i] ?? 0) - zero]))
}

/** A line changes lanes over this distance, km. */
const changing = 40
/** Fine enough to look like a bend. */
const finest = 0.2

export type LanePiece = { readonly path: readonly WayPoint['point'][]; readonly lane: Lane }

/** Cuts ways that follow one another into pieces of one lane each, without a visible step between them. */
export function toLanePieces(
  ways: readonly (readonly WayPoint[])[],
  laneAt: (point: WayPoint) => Lane,
): LanePiece[][] {
  const whole = ways.flat()
  const lanes = smoothed(fillUnknown(whole, laneAt), cumulativeKm(whole.map(({ point }) => point)))
  let start = 0
  return ways.map((way) => {
    const own = lanes.slice(start, start + way.length)
    start += way.length
    return toPieces(way, own)
  })
}

function toPieces(way: readonly WayPoint[], lanes: readonly Lane[]): LanePiece[] {
  const pieces: { path: WayPoint['point'][]; lane: Lane }[] = []
  for (const [i, { point }] of way.entries()) {
    if (i === 0) continue
    const lane = Math.round(((lanes[i] ?? 0) + (lanes[i - 1] ?? 0)) / 2 / finest) * finest
    const last = pieces.at(-1)
    if (last !== undefined && last.lane === lane) last.path.push(point)
    else pieces.push({ path: [way[i - 1]?.point ?? point, point], lane })
  }
  return pieces
}

/** Where a way joins or leaves another it is between two points that are known. */
function fillUnknown(way: readonly WayPoint[], laneAt: (point: WayPoint) => Lane): Lane[] {
  const known = way.map((point) => (point.key === null ? null : laneAt(point) * point.sign))
  return known.map((lane, i) => {
    if (lane !== null) return lane
    const [before, after] = [known[i - 1] ?? 0, known[i + 1] ?? 0]
    return Math.abs(before) > Math.abs(after) ? before : after
  })
}

/** The mean over what lies within half a change on either side. */
function smoothed(lanes: readonly Lane[], along: readonly number[]): Lane[] {
  if (lanes.every((lane) => lane === lanes[0])) return [...lanes]
  let [first, last] = [0, 0]
  let [sum, weight] = [0, 0]
  const weightOf = (i: number) => ((along[i + 1] ?? along[i] ?? 0) - (along[i - 1] ?? along[i] ?? 0)) / 2
  return lanes.map((_, i) => {
    const km = along[i] ?? 0
    while (last < lanes.length && (along[last] ?? 0) <= km + changing / 2) {
      sum += (lanes[last] ?? 0) * weightOf(last)
      weight += weightOf(last)
      last++
    }
    while ((along[first] ?? 0) < km - changing / 2) {
      sum -= (lanes[first] ?? 0) * weightOf(first)
      weight -= weightOf(first)
      first++
    }
    return weight <= 0 ? (lanes[i] ?? 0) : sum / weight
  })
}
