import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { RelationStatus } from '../domain/country.ts'
import type { MapColours, MapScheme } from './colours.ts'

/** What the layers of the ground are made from. */
export interface Ground {
  readonly scheme: MapScheme
  readonly colours: MapColours
  readonly tints: Readonly<Record<RelationStatus, string>>
}

/** From here the region's 1:10m coast and borders replace the world's 1:50m. */
export const regionZoom = 4.5

/** The box that the region's water and land fill: west, south, east, north, degrees. */
export const regionBox = [20, 33, 66, 50] as const

/** Whether nothing beyond the region is in view; `bounds` as the box. */
export const isInRegion = (
  zoom: number,
  [west = -180, south = -90, east = 180, north = 90]: readonly number[],
): boolean =>
  zoom >= regionZoom &&
  west >= regionBox[0] &&
  south >= regionBox[1] &&
  east <= regionBox[2] &&
  north <= regionBox[3]

export const byZoom = (...stops: (number | ExpressionSpecification)[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops,
]

/** A line that comes twice in its source, for the world's zooms and for the region's: a layer for each. Hiding the other by
 *  its opacity would still have all its points drawn in every frame. */
export const atItsZooms = ({ id, ...line }: LineLayerSpecification): LineLayerSpecification[] => [
  { id: `${id}-low`, ...line, maxzoom: regionZoom, filter: ['!=', ['get', 'zooms'], 'high'] },
  { id: `${id}-high`, ...line, minzoom: regionZoom, filter: ['!=', ['get', 'zooms'], 'low'] },
]
