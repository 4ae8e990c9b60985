import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import { stateAt, type Corridor } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { inLanguage } from '../domain/text.ts'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import {
  placeAt,
  sliceOf,
  toTraceRoute,
  type RoutePart,
  type Stop,
  type TraceRoute,
} from '../trace/trace-route.ts'
import { toLineFeature, toStroke, type Stroke } from './corridor-lines.ts'

/** A corridor that stands out from the others: by itself, or as one of several that are compared. */
export type LitRoute = {
  readonly corridor: Corridor
  /** Its place in the comparison, from 0; null outside one. */
  readonly rank: number | null
  /** Where the trace has come to, km; null when it is not followed. */
  readonly km: number | null
}

type Lit = Pick<AppState, 'selected' | 'trace' | 'compared'>

/** What is lit: what is compared, or else the corridor that is followed and the one that is selected. */
export function toLitRoutes(
  { corridors }: Pick<Dataset, 'corridors'>,
  { selected, trace, compared }: Lit,
): LitRoute[] {
  const ids = compared.length > 0 ? compared : [selectedId(selected, 'corridor'), trace?.corridor]
  return [...new Set(ids)].flatMap((id, i) => {
    const corridor = corridors.get(id ?? '')
    if (corridor === undefined) return []
    const rank = compared.length > 0 ? i : null
    const isFollowed = trace !== null && trace.corridor === id && rank === null
    return [{ corridor, rank, km: isFollowed ? trace.km : null }]
  })
}

/** What is drawn by itself instead of among the others: the lit corridors and their parts. */
export const toLitIds = (routes: readonly Pick<LitRoute, 'corridor'>[]): ReadonlySet<string> =>
  new Set(routes.flatMap(({ corridor }) => [corridor.id, ...corridor.composite]))

/** `rank` is -1 outside a comparison: MapLibre turns null into nothing. */
type Drawn = { readonly corridor: string; readonly rank: number }

export type RouteProperties = Drawn &
  (
    | {
        readonly part: 'line'
        readonly stroke: Stroke
        readonly isRest: boolean
        readonly isSchematic: boolean
      }
    | { readonly part: 'station'; readonly name: string; readonly isEnd: boolean }
    | { readonly part: 'border'; readonly turn: number }
    | { readonly part: 'letter'; readonly letter: string }
    | { readonly part: 'position' }
  )

type RouteFeature = Feature<LineString | Point, RouteProperties>
type RouteCollection = FeatureCollection<LineString | Point, RouteProperties>

type Look = { readonly instant: number; readonly lang: string }

const toDrawn = ({ corridor, rank }: LitRoute): Drawn => ({ corridor: corridor.id, rank: rank ?? -1 })

/** The lit routes with all their parts whatever their state, their stations and the borders they cross. */
export const toRouteFeatures = (lit: readonly LitRoute[], look: Look): RouteCollection => ({
  type: 'FeatureCollection',
  features: lit.flatMap((one) => {
    const route = toTraceRoute(one.corridor)
    return [
      ...route.parts.map((part) => toLine(one, part, { ...look, path: part.path, isRest: one.km !== null })),
      ...toBorders(one, route),
      ...toStations(one, route, look.lang),
      ...toLetter(one, route),
    ]
  }),
})

/** What changes from frame to frame while a route is followed: the way done, and the point reached. */
export const toTraceFeatures = (
  lit: readonly LitRoute[],
  { instant }: Pick<Look, 'instant'>,
): RouteCollection => ({
  type: 'FeatureCollection',
  features: lit.flatMap((one) => {
    if (one.km === null) return []
    const route = toTraceRoute(one.corridor)
    const place = placeAt(route, one.km)
    return [
      ...sliceOf(route, 0, one.km).map(({ part, path }) =>
        toLine(one, part, { instant, path, isRest: false }),
      ),
      ...(place === null ? [] : [toPoint(place.lngLat, { ...toDrawn(one), part: 'position' })]),
    ]
  }),
})

const toLine = (
  one: LitRoute,
  { segment }: RoutePart,
  { instant, path, isRest }: { instant: number; path: readonly LngLat[]; isRest: boolean },
): RouteFeature =>
  toLineFeature(path, {
    ...toDrawn(one),
    part: 'line',
    stroke: toStroke(stateAt(segment, instant)),
    isRest,
    isSchematic: segment.accuracy === 'schematic',
  })

const toBorders = (one: LitRoute, route: TraceRoute): RouteFeature[] =>
  route.legs.slice(1).flatMap(({ from }) => {
    const place = placeAt(route, from)
    return place === null
      ? []
      : [toPoint(place.lngLat, { ...toDrawn(one), part: 'border', turn: place.bearing - 90 })]
  })

const isNamed = ({ stations }: Stop): boolean => stations.some(({ kind }) => kind !== 'border')

/** A border post is told by the mark across the line. */
const toStations = (one: LitRoute, { stops, length }: TraceRoute, lang: string): RouteFeature[] =>
  stops.filter(isNamed).flatMap(({ km, stations: [station] }) =>
    station === undefined
      ? []
      : [
          toPoint(station.lngLat, {
            ...toDrawn(one),
            part: 'station',
            name: inLanguage(station.names, lang),
            isEnd: km < 1 || km > length - 1,
          }),
        ],
  )

export const letterOf = (rank: number): string => String.fromCharCode(65 + rank)

function toLetter(one: LitRoute, route: TraceRoute): RouteFeature[] {
  // Not in the middle of each, where routes beside one another would hide each other's letters.
  const place = one.rank === null ? null : placeAt(route, route.length * (0.65 - 0.15 * one.rank))
  return place === null
    ? []
    : [toPoint(place.lngLat, { ...toDrawn(one), part: 'letter', letter: letterOf(one.rank ?? 0) })]
}

const toPoint = (lngLat: LngLat, properties: RouteProperties): RouteFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...lngLat] },
  properties,
})

/** Every vertex of a corridor's geometry, in order. */
export const pathOf = (corridor: Corridor): LngLat[] => corridor.segments.flatMap(({ path }) => path)
