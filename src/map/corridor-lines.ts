import type { Feature, FeatureCollection, LineString } from 'geojson'
import type { Corridor, CorridorKind, CorridorState, Segment } from '../domain/corridor.ts'
import { stateAt } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { distanceKm } from '../geo/along-route.ts'
import { createClock } from './turning-points.ts'

/** How a line is drawn for the state it is in; `faint` is a route that was not yet proposed, or given up. */
export const strokes = ['solid', 'dashed', 'dotted', 'pale'] as const
export type Stroke = (typeof strokes)[number] | 'faint'

const strokeOf: Record<CorridorState, Stroke> = {
  operating: 'solid',
  construction: 'dashed',
  proposed: 'dotted',
  agreed: 'dotted',
  financed: 'dotted',
  suspended: 'pale',
  cancelled: 'faint',
}

export const toStroke = (state: CorridorState | null): Stroke => (state === null ? 'faint' : strokeOf[state])

export type LineProperties = {
  readonly corridor: string
  readonly kind: CorridorKind
  readonly stroke: Stroke
  /** Widths to the south of the true line, so that parallel lines stay apart. */
  readonly lane: number
}

export type CorridorLine = {
  readonly corridor: string
  readonly kind: CorridorKind
  readonly segment: Segment
  /** West to east, so that a lane to the right is a lane to the south. */
  readonly path: readonly LngLat[]
  readonly lane: number
}

const eastward = (path: readonly LngLat[]): readonly LngLat[] =>
  (path.at(-1)?.[0] ?? 0) < (path[0]?.[0] ?? 0) ? [...path].reverse() : path

/** North to south. Oil makes way to the north of the true line, all else to the south. */
const laneOrder: readonly CorridorKind[] = ['oil', 'gas', 'rail', 'road', 'multimodal', 'power', 'sea']
const lanesTried = [0, 1, 2, 3, -1]
const oilLanes = [0, -1, -2]

/** Every stretch of every corridor, once: a corridor made of others is drawn as its parts. */
export function toCorridorLines({ corridors }: Pick<Dataset, 'corridors'>): CorridorLine[] {
  const own = [...corridors.values()]
    .filter(({ composite }) => composite.length === 0)
    .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
  const drawn: { line: CorridorLine; samples: readonly LngLat[] }[] = []
  for (const { id, kind, segments } of own)
    for (const segment of segments) {
      const path = eastward(segment.path)
      const samples = toSamples(path)
      const taken = new Set(
        drawn
          .filter((other) => other.line.corridor !== id && runTogether(samples, other.samples))
          .map(({ line }) => line.lane),
      )
      const lane = (kind === 'oil' ? oilLanes : lanesTried).find((free) => !taken.has(free)) ?? 0
      drawn.push({ line: { corridor: id, kind, segment, path, lane }, samples })
    }
  return drawn.map(({ line }) => line)
}

const sampleKm = 10
/** Lines closer than this would be drawn over one another at the zooms where whole corridors are seen, km. */
const closeKm = 8
/** Shorter stretches side by side are crossings. */
const leastShare = 0.2

function toSamples(path: readonly LngLat[]): LngLat[] {
  return path.flatMap((point, i) => {
    const next = path[i + 1]
    if (next === undefined) return [point]
    const steps = Math.max(1, Math.round(distanceKm(point, next) / sampleKm))
    return Array.from({ length: steps }, (_, n): LngLat => [
      point[0] + ((next[0] - point[0]) * n) / steps,
      point[1] + ((next[1] - point[1]) * n) / steps,
    ])
  })
}

function runTogether(a: readonly LngLat[], b: readonly LngLat[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // A degree of latitude is 111 km: most pairs are told apart without a cosine.
  const isClose = (p: LngLat, q: LngLat) => Math.abs(p[1] - q[1]) < 0.1 && distanceKm(p, q) < closeKm
  const close = short.filter((point) => long.some((other) => isClose(point, other))).length
  return close >= Math.max(3, short.length * leastShare)
}

/** Changes whenever a stretch of some corridor passes into another state. */
export const createCorridorClock = ({ corridors }: Pick<Dataset, 'corridors'>) =>
  createClock(
    [...corridors.values()].flatMap(({ segments }) =>
      segments.flatMap(({ states }) => states.map(({ from }) => from.start)),
    ),
  )

/** The lines to draw at the instant; what was not yet proposed, or given up, is left out. */
export const toCorridorFeatures = (
  lines: readonly CorridorLine[],
  instant: number,
): FeatureCollection<LineString, LineProperties> => ({
  type: 'FeatureCollection',
  features: lines.flatMap(
    ({ corridor, kind, segment, path, lane }): Feature<LineString, LineProperties>[] => {
      const stroke = toStroke(stateAt(segment, instant))
      return stroke === 'faint' ? [] : [toLineFeature(path, { corridor, kind, stroke, lane })]
    },
  ),
})

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

/** Corridors of which some part operates. */
export const operatingAt = ({ corridors }: Pick<Dataset, 'corridors'>, instant: number): Corridor[] =>
  [...corridors.values()].filter((corridor) => hasState(corridor, instant, (state) => state === 'operating'))

/** The states that parts of the corridor are in, each once. */
export const toStates = (corridor: Corridor, instant: number): (CorridorState | null)[] => [
  ...new Set(corridor.segments.map((segment) => stateAt(segment, instant))),
]
