import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import {
  isComposite,
  stateAt,
  type Corridor,
  type CorridorKind,
  type CorridorState,
  type Segment,
} from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { distanceKm } from '../geo/along-route.ts'
import { toSmoothPath } from '../geo/smooth-path.ts'
import { toBundles, type WayPoint } from './bundles.ts'
import { laneOrder, toLanePieces, toLanes, type Lane, type LanePiece, type Member } from './lanes.ts'
import { createClock } from './turning-points.ts'

/** How a line is drawn for the state it is in; `faint` is a route that was not yet proposed. */
export const strokes = ['solid', 'dashed', 'dotted', 'pale', 'abandoned'] as const
export type Stroke = (typeof strokes)[number] | 'faint'

const strokeOf: Record<CorridorState, Stroke> = {
  operating: 'solid',
  construction: 'dashed',
  proposed: 'dotted',
  agreed: 'dotted',
  financed: 'dotted',
  suspended: 'pale',
  cancelled: 'abandoned',
}

export const toStroke = (state: CorridorState | null): Stroke => (state === null ? 'faint' : strokeOf[state])

/** Two ways to draw the same lines: far off, neighbours are led over one another; near, each takes its own course. */
export const details = ['far', 'near'] as const
type Detail = (typeof details)[number]

/** Lines closer than this would be drawn over one another, km. */
const reach: Record<Detail, number> = { far: 8, near: 1.5 }

/** While two days are compared, lines that changed stand out from those that did not; most of all the one that a list
 *  points at. */
export type Weight = 'usual' | 'changed' | 'pointed' | 'quiet'

export type LineProperties = {
  readonly corridor: string
  readonly kind: CorridorKind
  readonly stroke: Stroke
  readonly detail: Detail
  /** Widths to the south of the drawn line, so that parallel lines stay apart. */
  readonly lane: Lane
  readonly weight: Weight
  /** Not to be trusted on a close look. */
  readonly isSchematic: boolean
}

export type CorridorLine = Member & {
  readonly segment: Segment
  readonly ways: Readonly<Record<Detail, readonly WayPoint[]>>
  readonly weight?: Weight
}

/** Every stretch of every corridor, once, from north to south: a corridor made of others is drawn as its parts. The
 *  lit ones keep to their true course, and the others beside them. */
export function toCorridorLines(
  { corridors }: Pick<Dataset, 'corridors'>,
  lit: ReadonlySet<string> = new Set(),
): CorridorLine[] {
  const own = [...corridors.values()]
    .filter((corridor) => !isComposite(corridor))
    .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
  const stretches = own.flatMap(({ id, kind, segments }) => {
    const isTurned = runsWest(segments)
    return (isTurned ? segments.toReversed() : segments).map((segment) => {
      const path = toSmoothPath(segment.path).map(({ point }) => point)
      return { id, kind, isLit: lit.has(id), segment, owner: id, path: isTurned ? path.reverse() : path }
    })
  })
  const leading = stretches.toSorted((a, b) => Number(b.isLit) - Number(a.isLit))
  const bundles = { far: toBundles(leading, reach.far), near: toBundles(leading, reach.near) }
  return stretches.map((stretch) => {
    const { id, kind, isLit, segment } = stretch
    const at = leading.indexOf(stretch)
    return { id, kind, isLit, segment, ways: { far: bundles.far[at] ?? [], near: bundles.near[at] ?? [] } }
  })
}

/** All of a corridor is drawn west to east, so that a lane to the right is a lane to the south. */
function runsWest(segments: readonly Segment[]): boolean {
  const [first, last] = [segments[0]?.path[0], segments.at(-1)?.path.at(-1)]
  return first !== undefined && last !== undefined && last[0] < first[0]
}

/** Changes whenever a stretch of some corridor passes into another state. */
export const createCorridorClock = ({ corridors }: Pick<Dataset, 'corridors'>) =>
  createClock(
    [...corridors.values()].flatMap(({ segments }) =>
      segments.flatMap(({ states }) => states.map(({ from }) => from.start)),
    ),
  )

/** `turn` is the line's direction, degrees clockwise from east, as icons are turned; `aside` moves the sign to its lane,
 *  pixels at the zooms where whole corridors are seen. */
export type PauseProperties = LineProperties & { readonly turn: number; readonly aside: readonly number[] }

export type CorridorFeature = Feature<LineString, LineProperties> | Feature<Point, PauseProperties>

/** The lines that pass `isShown` at the instant, and a sign in the middle of those that are out of use. What was not yet
 *  proposed is left out, and so is what is lit: it is drawn by itself, but takes its place among its neighbours. */
export function toCorridorFeatures(
  lines: readonly CorridorLine[],
  instant: number,
  isShown: (line: { kind: CorridorKind; stroke: Stroke; isMarked: boolean }) => boolean = ({ stroke }) =>
    stroke !== 'abandoned',
): FeatureCollection<LineString | Point, LineProperties> {
  const drawn = lines.flatMap((line) => {
    const stroke = toStroke(stateAt(line.segment, instant))
    const isMarked = line.weight === 'changed' || line.weight === 'pointed'
    const isWanted =
      line.isLit || ((stroke !== 'faint' || isMarked) && isShown({ kind: line.kind, stroke, isMarked }))
    return isWanted ? [{ ...line, stroke }] : []
  })
  const features = details.flatMap((detail) => {
    const laneOf = createLaneFinder(drawn, detail)
    return [...new Set(drawn.map(({ id }) => id))].flatMap((id) => {
      const own = drawn.filter((line) => line.id === id)
      const pieces = toLanePieces(own.map(({ ways }) => ways[detail]), (point) => laneOf(id, point)) // prettier-ignore
      return own.flatMap((line, n) => (line.isLit ? [] : toFeatures(line, pieces[n] ?? [], detail)))
    })
  })
  return { type: 'FeatureCollection', features }
}

function toFeatures(
  { id, kind, segment, stroke, weight = 'usual' }: CorridorLine & { stroke: Stroke },
  pieces: readonly LanePiece[],
  detail: Detail,
): CorridorFeature[] {
  const isSchematic = segment.accuracy === 'schematic'
  const shared = { corridor: id, kind, stroke, detail, weight, isSchematic }
  return [
    ...pieces.map(({ path, lane }) => toLineFeature(path, { ...shared, lane })),
    ...(stroke === 'pale' ? toPause(pieces, shared) : []),
  ]
}

/** Which lane a line takes at a point, by the lines that are drawn over it. */
function createLaneFinder(lines: readonly CorridorLine[], detail: Detail) {
  const membersAt = new Map<string, Member[]>()
  for (const line of lines)
    for (const { key } of line.ways[detail]) {
      if (key === null) continue
      const members = membersAt.get(key)
      if (members === undefined) membersAt.set(key, [line])
      else if (members.at(-1)?.id !== line.id) members.push(line)
    }
  const known = new Map<string, Map<string, Lane>>()
  return (id: string, { key }: WayPoint): Lane => {
    const members = membersAt.get(key ?? '') ?? []
    if (members.length < 2) return 0
    const name = members.map((member) => member.id).join()
    const lanes = known.get(name) ?? toLanes(members)
    known.set(name, lanes)
    return lanes.get(id) ?? 0
  }
}

/** The sign of suspension in the middle of a line. */
function toPause(
  pieces: readonly LanePiece[],
  properties: Omit<LineProperties, 'lane'>,
): Feature<Point, PauseProperties>[] {
  const edges = pieces.flatMap(({ path, lane }) =>
    path.slice(1).map((to, i) => ({ from: path[i] ?? to, to, lane })),
  )
  let left = edges.reduce((sum, { from, to }) => sum + distanceKm(from, to), 0) / 2
  const middle = edges.find(({ from, to }) => (left -= distanceKm(from, to)) <= 0)
  if (middle === undefined) return []
  const { from, to, lane } = middle
  const shrink = Math.cos((from[1] * Math.PI) / 180)
  const turn = (-Math.atan2(to[1] - from[1], (to[0] - from[0]) * shrink) * 180) / Math.PI
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] },
      properties: { ...properties, lane, turn, aside: [0, 3 * lane] },
    },
  ]
}

export const toLineFeature = <P>(path: readonly LngLat[], properties: P): Feature<LineString, P> => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: path.map(([lng, lat]) => [lng, lat]) },
  properties,
})

const hasState = (corridor: Corridor, instant: number, wanted: (state: CorridorState | null) => boolean) =>
  corridor.segments.some((segment) => wanted(stateAt(segment, instant)))

/** How many corridors no one had proposed yet. */
export const countNotYetProposed = ({ corridors }: Pick<Dataset, 'corridors'>, instant: number): number =>
  [...corridors.values()].filter((corridor) => !hasState(corridor, instant, (state) => state !== null)).length

/** How many are given up, or partly so. */
export const countAbandoned = ({ corridors }: Pick<Dataset, 'corridors'>, instant: number): number =>
  [...corridors.values()].filter((corridor) => hasState(corridor, instant, (state) => state === 'cancelled'))
    .length

/** Corridors of which some part operates. */
export const operatingAt = ({ corridors }: Pick<Dataset, 'corridors'>, instant: number): Corridor[] =>
  [...corridors.values()].filter((corridor) => hasState(corridor, instant, (state) => state === 'operating'))

/** The states that parts of the corridor are in, each once. */
export const toStates = (corridor: Corridor, instant: number): (CorridorState | null)[] => [
  ...new Set(corridor.segments.map((segment) => stateAt(segment, instant))),
]
