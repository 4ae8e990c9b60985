/** A corridor as a way to be followed from end to end: kilometres along it, the countries it lies in, its stations. Knows
 *  no map and no screen. */
import type { Corridor, Segment, Station } from '../domain/corridor.ts'
import type { LngLat } from '../domain/place.ts'
import { cumulativeKm, kmOfNearestPart } from '../geo/along-route.ts'
import { toSmoothPath } from '../geo/smooth-path.ts'

/** Kilometres run from the start of the corridor, scaled to the stated lengths. */
export type TraceRoute = {
  readonly corridor: Corridor
  readonly length: number
  readonly parts: readonly RoutePart[]
  readonly legs: readonly RouteLeg[]
  /** Stations and border crossings, in order, each once. */
  readonly stops: readonly Stop[]
}

/** A segment as it is drawn: without corners, with the kilometre of every point. */
export type RoutePart = {
  readonly segment: Segment
  readonly from: number
  readonly to: number
  readonly path: readonly LngLat[]
  readonly along: readonly number[]
}

/** A stretch in one country; `sea` is open water. */
export type RouteLeg = { readonly country: string; readonly from: number; readonly to: number }

export type Crossing = { readonly from: string; readonly to: string }

export type Stop = {
  readonly km: number
  /** Several where parts of a corridor meet; none where it only crosses a border. */
  readonly stations: readonly Station[]
  readonly crossing: Crossing | null
}

const routes = new WeakMap<Corridor, TraceRoute>()

export function toTraceRoute(corridor: Corridor): TraceRoute {
  const known = routes.get(corridor)
  if (known !== undefined) return known
  const parts = toParts(corridor.segments)
  const length = parts.at(-1)?.to ?? 0
  const legs = toRouteLegs(corridor, length)
  const route = { corridor, length, parts, legs, stops: toStops(corridor.stations, legs) }
  routes.set(corridor, route)
  return route
}

function toParts(segments: readonly Segment[]): RoutePart[] {
  let from = 0
  return segments.map((segment) => {
    const vertices = cumulativeKm(segment.path)
    const drawn = vertices.at(-1) ?? 0
    // A reader's own dataset has no measures.
    const to = from + (segment.km || drawn)
    const scale = drawn === 0 ? 0 : (to - from) / drawn
    const smooth = toSmoothPath(segment.path)
    const start = from
    const along = smooth.map(({ at }) => start + kmAtVertex(vertices, at) * scale)
    from = to
    return { segment, from: start, to, path: smooth.map(({ point }) => point), along }
  })
}

function kmAtVertex(vertices: readonly number[], at: number): number {
  const before = vertices[Math.floor(at)] ?? 0
  return before + ((vertices[Math.ceil(at)] ?? before) - before) * (at - Math.floor(at))
}

function toRouteLegs({ legs }: Corridor, length: number): RouteLeg[] {
  let from = 0
  return legs.map(({ country, km }, i) => {
    const start = from
    from = i === legs.length - 1 ? length : from + km
    return { country, from: start, to: from }
  })
}

/** Stations nearer to one another are one stop, km. */
const oneStop = 1
/** A border station names the crossing beside it, and so does a port or a landfall where it leads to sea, km. */
const crossingReach = 3
const namesBorder = ({ kind }: Station): boolean => kind === 'border'
const namesShore = ({ kind }: Station): boolean => kind === 'port' || kind === 'landfall'

function toStops(stations: readonly Station[], legs: readonly RouteLeg[]): Stop[] {
  const stops: { km: number; stations: Station[]; crossing: Crossing | null }[] = []
  for (const station of stations.toSorted((a, b) => a.km - b.km)) {
    const last = stops.at(-1)
    if (last !== undefined && station.km - last.km <= oneStop) last.stations.push(station)
    else stops.push({ km: station.km, stations: [station], crossing: null })
  }
  for (const [i, leg] of legs.entries()) {
    const before = legs[i - 1]
    if (before === undefined) continue
    const crossing = { from: before.country, to: leg.country }
    const names = before.country === 'sea' || leg.country === 'sea' ? namesShore : namesBorder
    const named = stops.find(
      (stop) => Math.abs(stop.km - leg.from) <= crossingReach && stop.stations.some(names),
    )
    if (named !== undefined) named.crossing = crossing
    else stops.push({ km: leg.from, stations: [], crossing })
  }
  return stops.sort((a, b) => a.km - b.km)
}

const clamp = (km: number, length: number): number => Math.min(Math.max(km, 0), length)

/** Where the kilometre lies on the drawn line, and in which direction the line runs there, degrees clockwise from north;
 *  null for a corridor without a line. */
export function placeAt(route: TraceRoute, km: number): { lngLat: LngLat; bearing: number } | null {
  const at = clamp(km, route.length)
  const part = route.parts.find(({ to }) => at <= to) ?? route.parts.at(-1)
  if (part === undefined) return null
  const next = Math.max(1, indexFrom(part.along, at))
  const [from, to] = [part.path[next - 1], part.path[next]]
  if (from === undefined || to === undefined) return null
  return { lngLat: between(part, next, at), bearing: bearingOf(from, to) }
}

/** First position whose value is not below `value`; the last one when all are. Binary search in a sorted list. */
function indexFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function between({ path, along }: RoutePart, next: number, km: number): LngLat {
  const [from, to] = [path[next - 1] ?? [0, 0], path[next] ?? [0, 0]]
  const [start, end] = [along[next - 1] ?? 0, along[next] ?? 0]
  const share = end === start ? 0 : (km - start) / (end - start)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** On the Mercator map, which keeps angles; near enough from points close together. */
function bearingOf([lng, lat]: LngLat, to: LngLat): number {
  const shrink = Math.cos((((lat + to[1]) / 2) * Math.PI) / 180)
  return (Math.atan2((to[0] - lng) * shrink, to[1] - lat) * 180) / Math.PI
}

/** The drawn line between two kilometres, part by part. */
export function sliceOf(route: TraceRoute, from: number, to: number): { part: RoutePart; path: LngLat[] }[] {
  return route.parts.flatMap((part) => {
    const [start, end] = [Math.max(from, part.from), Math.min(to, part.to)]
    if (start >= end) return []
    const [first, last] = [indexFrom(part.along, start), indexFrom(part.along, end)]
    const inside = part.path.slice(first, last)
    const startPoint = between(part, Math.max(first, 1), start)
    return [{ part, path: [startPoint, ...inside, between(part, Math.max(last, 1), end)] }]
  })
}

/** The kilometre of the drawn line's point nearest to a place. */
export const kmNearest = ({ parts }: TraceRoute, target: LngLat): number =>
  kmOfNearestPart(
    parts.map(({ path }) => path),
    parts.map(({ along }) => along),
    target,
  )
