import type { RouteLeg, RoutePart, Stop, TraceRoute } from './trace-route.ts'

/** What can be told of a point of the route, for someone who travels in the given direction. */
export type Reading = {
  readonly km: number
  readonly length: number
  /** Null where the route's countries were not measured. */
  readonly leg: RouteLeg | null
  /** The country that was left for this one, and where; null in the first. */
  readonly cameFrom: { readonly country: string; readonly km: number } | null
  /** The station that is reached or was passed last, and the one ahead. A crossing without a station is neither. */
  readonly last: Stop | null
  readonly next: Stop | null
  readonly part: RoutePart | null
}

/** A reader's hand is not surer, km. */
const atStop = 0.5

const isStation = ({ stations }: Stop): boolean => stations.length > 0

export function readingAt(route: TraceRoute, km: number, direction: 1 | -1 = 1): Reading {
  const { legs, length } = route
  const forward = direction > 0
  // A border belongs to the country it leads to.
  const at = forward
    ? Math.max(0, legs.findLastIndex(({ from }) => from <= km + atStop))
    : legs.findIndex(({ to }) => to >= km - atStop) // prettier-ignore
  const [leg, before] = [legs[at], legs[at - direction]]
  const stations = route.stops.filter(isStation)
  const reached = stations.findLast((stop) => stop.km <= km + atStop) ?? null
  const ahead = stations.find((stop) => stop.km > km + atStop) ?? null
  return {
    km,
    length,
    leg: leg ?? null,
    cameFrom: leg && before ? { country: before.country, km: forward ? leg.from : leg.to } : null,
    last: forward ? reached : (stations.find((stop) => stop.km >= km - atStop) ?? null),
    next: forward ? ahead : (stations.findLast((stop) => stop.km < km - atStop) ?? null),
    part: route.parts.find(({ to }) => km < to) ?? route.parts.at(-1) ?? null,
  }
}

/** Where a step leads: to the station ahead or behind, then to the end of the line. */
export function nextStopKm(route: TraceRoute, km: number, direction: 1 | -1): number {
  const stations = route.stops.filter(isStation)
  const stop =
    direction > 0 ? stations.find((stop) => stop.km > km) : stations.findLast((stop) => stop.km < km)
  return stop?.km ?? (direction > 0 ? route.length : 0)
}

/** The crossings that lie between two kilometres, in the order in which they are met, told in the direction of travel. */
export function crossingsBetween(
  { legs }: TraceRoute,
  from: number,
  to: number,
): { km: number; from: string; to: string }[] {
  const borders = legs
    .slice(1)
    .map((leg, i) => ({ km: leg.from, west: legs[i]?.country ?? '', east: leg.country }))
  const met = borders.filter(({ km }) => Math.min(from, to) < km && km <= Math.max(from, to))
  return to >= from
    ? met.map(({ km, west, east }) => ({ km, from: west, to: east }))
    : met.reverse().map(({ km, west, east }) => ({ km, from: east, to: west }))
}
