import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { OverlaySource } from './overlay-layers.ts'

/** About as given at zoom 5, wider nearer, thinner farther off. */
export const widthByZoom = (width: number | ExpressionSpecification): ExpressionSpecification => [
  'interpolate', ['linear'], ['zoom'],
  2, typeof width === 'number' ? width * 0.6 : ['*', 0.6, width],
  5, typeof width === 'number' ? width * 0.95 : ['*', 0.95, width],
  7, typeof width === 'number' ? width * 1.35 : ['*', 1.35, width],
] // prettier-ignore

export const isStroke = (...strokes: string[]): FilterSpecification => [
  'in',
  ['get', 'stroke'],
  ['literal', strokes],
]

/** A schematic route would promise too much on a close look: it ends at zoom 9. */
export const unlessTooClose = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  'step', ['zoom'], opacity, 9, ['case', ['get', 'isSchematic'], 0, opacity],
] // prettier-ignore

type Line = {
  source: OverlaySource
  filter: FilterSpecification
  cap: 'butt' | 'round'
  paint: NonNullable<LineLayerSpecification['paint']>
}

export const toLine = (id: string, { source, filter, cap, paint }: Line): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter,
  layout: { 'line-join': 'round', 'line-cap': cap },
  paint,
})
