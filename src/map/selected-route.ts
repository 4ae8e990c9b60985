import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import { stateAt, type Corridor } from '../domain/corridor.ts'
import type { LngLat } from '../domain/place.ts'
import { inLanguage } from '../domain/text.ts'
import { cumulativeKm } from '../geo/along-route.ts'
import { toLineFeature, toStroke, type Stroke } from './corridor-lines.ts'

type RouteProperties =
  | { readonly part: 'line'; readonly stroke: Stroke }
  | { readonly part: 'station'; readonly name: string; readonly isEnd: boolean; readonly isBorder: boolean }
  | { readonly part: 'position' }

type RouteFeature = Feature<LineString | Point, RouteProperties>

/** The selected corridor with all its parts whatever their state, its stations, and the point that is followed. */
export function toSelectedRoute(
  corridor: Corridor,
  { instant, km, lang }: { instant: number; km: number | null; lang: string },
): FeatureCollection<LineString | Point, RouteProperties> {
  const lines = corridor.segments.map((segment): RouteFeature =>
    toLineFeature(segment.path, { part: 'line', stroke: toStroke(stateAt(segment, instant)) }),
  )
  const last = Math.max(...corridor.stations.map((station) => station.km))
  const stations = corridor.stations.map((station): RouteFeature =>
    toPoint(station.lngLat, {
      part: 'station',
      name: inLanguage(station.names, lang),
      isEnd: station.km === 0 || station.km === last,
      isBorder: station.kind === 'border',
    }),
  )
  const position = km === null ? null : pointAtKm(corridor, km)
  return {
    type: 'FeatureCollection',
    features: [
      ...lines,
      ...stations,
      ...(position === null ? [] : [toPoint(position, { part: 'position' })]),
    ],
  }
}

const toPoint = (lngLat: LngLat, properties: RouteProperties): RouteFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...lngLat] },
  properties,
})

/** Every vertex of a corridor's geometry, in order. */
export const pathOf = (corridor: Corridor): LngLat[] => corridor.segments.flatMap(({ path }) => path)

/** The point `km` of the stated length from the start; the drawn line is shorter than the real one. Null without a line. */
export function pointAtKm(corridor: Corridor, km: number): LngLat | null {
  const path = pathOf(corridor)
  const along = cumulativeKm(path)
  const drawn = along.at(-1) ?? 0
  const target = Math.min(Math.max((km / (corridor.length?.km ?? (drawn || 1))) * drawn, 0), drawn)
  const next = along.findIndex((distance) => distance >= target)
  const [from, to] = [path[Math.max(next - 1, 0)], path[next]]
  if (from === undefined || to === undefined) return null
  const start = along[Math.max(next - 1, 0)] ?? 0
  const length = (along[next] ?? start) - start
  const share = length === 0 ? 0 : (target - start) / length
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}
