import type { Feature, FeatureCollection, Point } from 'geojson'
import type { LngLat } from '../domain/place.ts'
import type { Box, Size } from './free-room.ts'
import type { ScreenPoint } from './screen.ts'

/** MapLibre knows of nothing that stands over it. Pictures without a pixel, laid like tiles under the furniture, keep its
 *  names from there. */

export type RoomProperties = { readonly radius: number }

/** Of a tile, pixels. */
const radii = { least: 8, most: 32 }

export const toRoomFeatures = (
  boxes: readonly Box[],
  toLngLat: (point: ScreenPoint) => LngLat,
): FeatureCollection<Point, RoomProperties> => ({
  type: 'FeatureCollection',
  features: boxes.flatMap((box) => {
    const radius = radiusFor(box)
    return toTiles(box, radius).map((point): Feature<Point, RoomProperties> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...toLngLat(point)] },
      properties: { radius },
    }))
  }),
})

const strip = 2 * radii.most

/** Strips around the map: a name that is cut off there says nothing. */
export const toEdges = ({ width, height }: Size): Box[] => [
  ...[-strip, width].map((left) => ({ left, top: 0, width: strip, height })),
  ...[-strip, height].map((top) => ({ left: 0, top, width, height: strip })),
]

/** By so little cards move when their letters come, and the map need not be drawn again for it: pixels. */
const little = 8

export const areNear = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every((box, i) => {
    const other = others[i] ?? box
    const sides = ['left', 'top', 'width', 'height'] as const
    return sides.every((side) => Math.abs(box[side] - other[side]) <= little)
  })

const radiusFor = ({ width, height }: Box): number =>
  Math.floor(Math.min(Math.max(Math.min(width, height) / 2, radii.least), radii.most))

/** The middles of tiles that cover the box and do not reach beyond it. */
export function toTiles({ left, top, width, height }: Box, radius: number): ScreenPoint[] {
  const along = (start: number, length: number): number[] => {
    const count = Math.max(1, Math.ceil(length / (2 * radius)))
    const step = count === 1 ? 0 : (length - 2 * radius) / (count - 1)
    return Array.from({ length: count }, (_, n) => start + (count === 1 ? length / 2 : radius + n * step))
  }
  return along(left, width).flatMap((x) => along(top, height).map((y): ScreenPoint => [x, y]))
}
