import type { Camera } from '../state/app-state.ts'
import type { LngLat } from '../domain/place.ts'
import { fromWorld, isInside, toScreen, toWorld, type MapBox } from './screen.ts'

export const zoomLimits = { min: 1, max: 10 }

/** An atlas's opening zoom is meant for a map about this wide; narrower ones open further out. */
const openingWidth = 1000

export const toOpeningCamera = ({ center, zoom }: Camera, width: number): Camera => ({
  center,
  zoom: Math.max(zoomLimits.min, zoom + Math.log2(Math.min(1, Math.max(width, 200) / openingWidth))),
})

/** Equal to the precision that the address keeps. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.051 &&
  Math.abs(a.center[0] - b.center[0]) < 0.0051 &&
  Math.abs(a.center[1] - b.center[1]) < 0.0051

const clampZoom = (zoom: number): number => Math.min(Math.max(zoom, zoomLimits.min), zoomLimits.max)

/** The camera that just holds all the points with `padding` pixels around them. */
export function toFit(points: readonly LngLat[], box: MapBox, padding = 48): Camera {
  const world = points.map((point) => toWorld(point, 0))
  const xs = world.map(([x]) => x)
  const ys = world.map(([, y]) => y)
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [north, south] = [Math.min(...ys), Math.max(...ys)]
  const room = (size: number) => Math.max(size - 2 * padding, 40)
  const scale = Math.min(room(box.width) / (east - west || 1e-9), room(box.height) / (south - north || 1e-9))
  return { center: fromWorld([(west + east) / 2, (north + south) / 2], 0), zoom: clampZoom(Math.log2(scale)) }
}

/** What has to be seen: a point, a country around its label point, or a route. */
export type Target =
  | { readonly kind: 'point'; readonly lngLat: LngLat }
  | {
      readonly kind: 'area'
      readonly point: LngLat
      readonly bbox: readonly [number, number, number, number]
    }
  | { readonly kind: 'route'; readonly points: readonly LngLat[] }

/** Furniture at the map's edges would cover what lies closer to them. */
const edge = 40
/** A route is not shown larger than this. */
const routeZoom = 7

/** Where the camera has to go so that the target is seen; null when it is seen already. */
export function toView(target: Target, box: MapBox): Camera | null {
  const isSeen = (point: LngLat) => isInside(box, toScreen(box, point), edge)
  if (target.kind === 'point') return isSeen(target.lngLat) ? null : { center: target.lngLat, zoom: box.zoom }
  if (target.kind === 'area') {
    if (isSeen(target.point)) return null
    const [west, south, east, north] = target.bbox
    const fit = toFit([[west, south], [east, north]], box) // prettier-ignore
    return { center: target.point, zoom: Math.min(box.zoom, fit.zoom) }
  }
  const seen = target.points.filter(isSeen).length
  if (target.points.length === 0 || seen * 2 >= target.points.length) return null
  const fit = toFit(target.points, box)
  return { ...fit, zoom: Math.min(fit.zoom, routeZoom) }
}
