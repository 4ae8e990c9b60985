import type { Camera } from '../state/app-state.ts'
import type { LngLat } from '../domain/place.ts'
import type { Bounds } from '../geo/bounds.ts'
import { asideOffset } from './draw-icon.ts'
import { holds, middleOf, roomFor, roomIn, spotFor, type Box, type Size } from './free-room.ts'
import { fromWorld, isInside, toScreen, toWorld, type MapBox, type ScreenPoint } from './screen.ts'

export const zoomLimits = { min: 1, max: 10 }

/** An atlas's opening zoom is meant for a map about this wide; narrower ones open further out, but not by so much as would
 *  leave no room for names. A small map looks more closely at the east of what a wide one shows, and has buttons at its
 *  right: so many pixels. */
const [openingWidth, smallWidth, aside] = [1000, 500, 66]

export function toOpeningCamera({ center, zoom }: Camera, width: number): Camera {
  const isSmall = width < smallWidth
  const further = (isSmall ? 0.62 : 0.85) * Math.log2(Math.min(1, Math.max(width, 200) / openingWidth))
  const camera = { center, zoom: Math.max(zoomLimits.min, zoom + further) }
  return isSmall ? puttingAt([-aside, 0], camera, { width: 0, height: 0 }) : camera
}

/** Equal to the precision that the address keeps. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.051 &&
  Math.abs(a.center[0] - b.center[0]) < 0.0051 &&
  Math.abs(a.center[1] - b.center[1]) < 0.0051

const clampZoom = (zoom: number): number => Math.min(Math.max(zoom, zoomLimits.min), zoomLimits.max)

/** Between what is shown and the map's edges, pixels: less where there is little. */
const paddingIn = ({ width, height }: Size): number => Math.min(48, Math.min(width, height) / 10)

export type FitOptions = { readonly padding?: number; readonly furniture?: readonly Box[] }

/** The camera that just holds all the points with `padding` pixels around them, where no furniture stands. */
export function toFit(
  points: readonly LngLat[],
  box: MapBox,
  { padding = paddingIn(box), furniture = [] }: FitOptions = {},
): Camera {
  const world = points.map((point) => toWorld(point, 0))
  const xs = world.map(([x]) => x)
  const ys = world.map(([, y]) => y)
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [north, south] = [Math.min(...ys), Math.max(...ys)]
  const shape = { width: east - west, height: south - north }
  const room = roomFor(shape, box, { furniture, padding })
  const scale = Math.min(roomIn(room.width, padding) / (shape.width || 1e-9), roomIn(room.height, padding) / (shape.height || 1e-9)) // prettier-ignore
  const middle = fromWorld([(west + east) / 2, (north + south) / 2], 0)
  return puttingAt(middleOf(room), { center: middle, zoom: clampZoom(Math.log2(scale)) }, box)
}

/** The camera that shows the place at a point of the map instead of in its middle. */
function puttingAt([x, y]: ScreenPoint, { center, zoom }: Camera, { width, height }: Size): Camera {
  if (x === width / 2 && y === height / 2) return { center, zoom }
  const [worldX, worldY] = toWorld(center, zoom)
  return { center: fromWorld([worldX + width / 2 - x, worldY + height / 2 - y], zoom), zoom }
}

/** What stands around a place is to be seen with it, pixels. */
const around: Size = { width: 200, height: 160 }

type Stage = { readonly box: MapBox; readonly furniture: readonly Box[]; readonly size?: Size }

/** The camera that shows a place, or something of that size around it, where nothing stands over it. */
export const inTheOpen = (camera: Camera, { box, furniture, size = around }: Stage): Camera =>
  puttingAt(spotFor(size, box, furniture), camera, box)

/** What has to be seen: a point, a country around its label point, or a route. */
export type Target =
  | { readonly kind: 'point'; readonly lngLat: LngLat }
  | { readonly kind: 'area'; readonly point: LngLat; readonly bbox: Bounds }
  | { readonly kind: 'route'; readonly points: readonly LngLat[] }

/** What lies closer to the map's edges than this share of the padding is hard to see. */
const edgeShare = 5 / 6
/** And so is what lies closer to furniture. */
const besideFurniture = 8
/** A route is not shown larger than this. */
const routeZoom = 7
/** Of a route both ends and at least this share have to be seen. */
const routeShare = 0.9

/** Whether a point of the map is seen well. */
export const isInTheOpen = (point: ScreenPoint, box: MapBox, furniture: readonly Box[]): boolean =>
  isInside(box, point, edgeShare * paddingIn(box)) &&
  !furniture.some((piece) => holds(piece, point, besideFurniture))

/** Where the mark of a place stands when it has to step aside for others. */
function besideOf(lngLat: LngLat, box: MapBox): ScreenPoint {
  const [x, y] = toScreen(box, lngLat)
  return [x + asideOffset.x, y + asideOffset.y]
}

/** Where the camera has to go so that the target is seen; null when it is seen already. */
export function toView(target: Target, box: MapBox, furniture: readonly Box[] = []): Camera | null {
  const isSeen = (lngLat: LngLat) => isInTheOpen(toScreen(box, lngLat), box, furniture)
  if (target.kind === 'point')
    return isSeen(target.lngLat) && isInTheOpen(besideOf(target.lngLat, box), box, furniture)
      ? null
      : inTheOpen({ center: target.lngLat, zoom: box.zoom }, { box, furniture })
  if (target.kind === 'area') {
    if (isSeen(target.point)) return null
    const [west, south, east, north] = target.bbox
    const fit = toFit([[west, south], [east, north]], box, { furniture }) // prettier-ignore
    const zoom = Math.min(box.zoom, fit.zoom)
    const [[left, bottom], [right, top]] = [toWorld([west, south], zoom), toWorld([east, north], zoom)]
    const size = {
      width: Math.max(right - left, around.width),
      height: Math.max(bottom - top, around.height),
    }
    return inTheOpen({ center: target.point, zoom }, { box, furniture, size })
  }
  const ends = [...target.points.slice(0, 1), ...target.points.slice(-1)]
  const seen = target.points.filter(isSeen).length
  if (ends.every(isSeen) && seen >= routeShare * target.points.length) return null
  const fit = toFit(target.points, box, { furniture })
  if (fit.zoom <= routeZoom) return fit
  return inTheOpen({ ...toFit(target.points, box), zoom: routeZoom }, { box, furniture })
}
