import type { Feature, FeatureCollection, Point } from 'geojson'
import type { LngLat } from '../domain/place.ts'
import type { Box, Size } from './free-room.ts'
import type { ScreenPoint } from './screen.ts'

/** MapLibre knows of nothing that stands over it. Pictures without a pixel, laid like tiles under the furniture, keep its
 *  names from there. */

export type RoomProperties = { readonly picture: string }

/** Sides of a square tile, pixels. */
const sides = { least: 16, most: 64 }

export const toRoomFeatures = (
  boxes: readonly Box[],
  toLngLat: (point: ScreenPoint) => LngLat,
): FeatureCollection<Point, RoomProperties> => ({
  type: 'FeatureCollection',
  features: boxes.flatMap((box) => {
    const tile = tileFor(box)
    return toTiles(box, tile).map((point): Feature<Point, RoomProperties> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...toLngLat(point)] },
      properties: { picture: `${tile.width}x${tile.height}` },
    }))
  }),
})

const strip = 4

/** Strips along the map's edges: a name that is cut off there says nothing. They lie within, as MapLibre knows of nothing
 *  that is outside of the tiles that are seen. */
export const toEdges = ({ width, height }: Size): Box[] => [
  ...[0, width - strip].map((left) => ({ left, top: 0, width: strip, height })),
  ...[0, height - strip].map((top) => ({ left: 0, top, width, height: strip })),
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

/** Square, but for strips. */
export function tileFor({ width, height }: Size): Size {
  const [least, side] = [Math.min(width, height), Math.floor(Math.min(width, height, sides.most))]
  if (least >= sides.least) return { width: side, height: side }
  return { width: Math.ceil(Math.min(width, sides.most)), height: Math.ceil(Math.min(height, sides.most)) }
}

/** The middles of tiles that cover the box and do not reach beyond it. */
export function toTiles({ left, top, width, height }: Box, tile: Size): ScreenPoint[] {
  const along = (start: number, length: number, side: number): number[] => {
    const count = Math.max(1, Math.ceil(length / side))
    const step = count === 1 ? 0 : (length - side) / (count - 1)
    return Array.from({ length: count }, (_, n) => start + (count === 1 ? length / 2 : side / 2 + n * step))
  }
  return along(left, width, tile.width).flatMap((x) =>
    along(top, height, tile.height).map((y): ScreenPoint => [x, y]),
  )
}
