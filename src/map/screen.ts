import type { LngLat } from '../domain/place.ts'

/** Web Mercator on a plane of CSS pixels, for a map that is never turned or tilted: the world is 512 px wide at zoom 0,
 *  as MapLibre has it. */
export type MapBox = {
  readonly center: LngLat
  readonly zoom: number
  readonly width: number
  readonly height: number
  /** The earth is drawn as a ball. */
  readonly isGlobe?: boolean
}

export type ScreenPoint = readonly [number, number]

const tileSize = 512
/** Where Mercator ends, degrees. */
const lastLatitude = 85.051129

const worldSize = (zoom: number): number => tileSize * 2 ** zoom

/** Pixels from the world's north-west corner. */
export function toWorld([lng, lat]: LngLat, zoom: number): ScreenPoint {
  const sine = Math.sin((Math.min(Math.max(lat, -lastLatitude), lastLatitude) * Math.PI) / 180)
  const size = worldSize(zoom)
  return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size]
}

export function fromWorld([x, y]: ScreenPoint, zoom: number): LngLat {
  const size = worldSize(zoom)
  const angle = (0.5 - y / size) * 2 * Math.PI
  return [(x / size - 0.5) * 360, (Math.atan(Math.sinh(angle)) * 180) / Math.PI]
}

/** Pixels from the map's top left corner, on the copy of the world nearest to its centre. */
export const toScreen = (box: MapBox, lngLat: LngLat): ScreenPoint =>
  box.isGlobe === true ? toScreenOfGlobe(box, lngLat) : toScreenOfPlane(box, lngLat)

/** The place on that copy of the world on which it lies nearest to another. */
export const nearestTo = (near: LngLat, [lng, lat]: LngLat): LngLat => [
  lng + 360 * Math.round((near[0] - lng) / 360),
  lat,
]

function toScreenOfPlane({ center, zoom, width, height }: MapBox, lngLat: LngLat): ScreenPoint {
  const [x, y] = toWorld(nearestTo(center, lngLat), zoom)
  const [centerX, centerY] = toWorld(center, zoom)
  return [x - centerX + width / 2, y - centerY + height / 2]
}

const radians = (angle: number): number => (angle * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/** MapLibre's camera is this many heights of the map away from the ball: half of one over the tangent of half of its field
 *  of view, 36.87°. */
const cameraHeights = 1.5

/** MapLibre's globe: a ball seen in perspective from above its centre, where a pixel covers as much as on the plane. What
 *  lies beyond the horizon is put out of the box, in its direction. */
function toScreenOfGlobe({ center, zoom, width, height }: MapBox, [lng, lat]: LngLat): ScreenPoint {
  const [phi, phi0, lambda] = [radians(lat), radians(center[1]), radians(lng - center[0])]
  const x = Math.cos(phi) * Math.sin(lambda)
  const y = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)
  const towards = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda)
  const radius = worldSize(zoom) / (2 * Math.PI) / Math.cos(phi0)
  const distance = cameraHeights * height
  const isHidden = towards < radius / (radius + distance)
  const scale = isHidden
    ? (2 * Math.max(width, height)) / (Math.hypot(x, y) || 1)
    : (radius * distance) / (distance + radius * (1 - towards))
  return [width / 2 + x * scale, height / 2 - y * scale]
}

/** What `toScreen` puts at this point of the map; on a globe, of what lies off the ball, its horizon in that direction. */
export function fromScreen(box: MapBox, point: ScreenPoint): LngLat {
  const [lng, lat] = box.isGlobe === true ? fromScreenOfGlobe(box, point) : fromScreenOfPlane(box, point)
  return [lng - 360 * Math.round(lng / 360), lat]
}

function fromScreenOfPlane({ center, zoom, width, height }: MapBox, [x, y]: ScreenPoint): LngLat {
  const [centerX, centerY] = toWorld(center, zoom)
  return fromWorld([centerX + x - width / 2, centerY + y - height / 2], zoom)
}

/** The ray through the point meets the ball where its sine law holds; from there on the inverse of the orthographic
 *  projection (Snyder, Map Projections, 20-14 and 20-15). */
function fromScreenOfGlobe({ center, zoom, width, height }: MapBox, [pointX, pointY]: ScreenPoint): LngLat {
  const [x, y] = [pointX - width / 2, height / 2 - pointY]
  const phi0 = radians(center[1])
  const radius = worldSize(zoom) / (2 * Math.PI) / Math.cos(phi0)
  const distance = cameraHeights * height
  const off = Math.hypot(x, y)
  if (off === 0) return center
  const sine = (off * (distance + radius)) / (radius * Math.hypot(distance, off))
  const angle = Math.asin(Math.min(1, sine)) - Math.atan2(off, distance)
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const phi = Math.asin(cos * Math.sin(phi0) + (y * sin * Math.cos(phi0)) / off)
  const lambda = Math.atan2(x * sin, off * Math.cos(phi0) * cos - y * Math.sin(phi0) * sin)
  return [center[0] + degrees(lambda), degrees(phi)]
}

/** True when the point lies in the box and at least `margin` pixels from its edges. */
export const isInside = ({ width, height }: MapBox, [x, y]: ScreenPoint, margin = 0): boolean =>
  x >= margin && x <= width - margin && y >= margin && y <= height - margin

const earthCircumferenceKm = 40_075.017 // equatorial, WGS 84

/** Ground covered by one pixel at the centre of the box, km. */
export const kmPerPixel = ({ center, zoom }: MapBox): number =>
  (earthCircumferenceKm * Math.cos((center[1] * Math.PI) / 180)) / worldSize(zoom)

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that is no wider than `widest` pixels. */
export function toScaleBar(box: MapBox, widest: number): { km: number; width: number } {
  const perPixel = kmPerPixel(box)
  const most = perPixel * widest
  const power = 10 ** Math.floor(Math.log10(most))
  const km = power * ([5, 2].find((factor) => factor * power <= most) ?? 1)
  return { km, width: km / perPixel }
}
