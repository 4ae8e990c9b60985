import type { ExpressionSpecification } from 'maplibre-gl'
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

export const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops,
]

/** Shows each line only at the zooms it was drawn for. */
export const atItsZooms = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  'step',
  ['zoom'],
  ['case', ['==', ['get', 'zooms'], 'high'], 0, opacity],
  regionZoom,
  ['case', ['==', ['get', 'zooms'], 'low'], 0, opacity],
]
