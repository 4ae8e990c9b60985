import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { faded } from './basemap-ground.ts'
import { atItsZooms, byZoom, type Ground } from './ground.ts'
import type { BorderKind } from './border-kinds.ts'

/** Until its state is set a line is today's border. */
const kindIn = (state: 'is' | 'was', kinds: readonly BorderKind[]): ExpressionSpecification => [
  'in',
  ['coalesce', ['feature-state', state], state === 'is' ? 'state' : 'none'],
  ['literal', kinds],
]

const shownFor = (opacity: number, ...kinds: BorderKind[]): ExpressionSpecification =>
  atItsZooms(faded((state) => ['case', kindIn(state, kinds), opacity, 0]))

const toBorder = (id: string, paint: NonNullable<LineLayerSpecification['paint']>): LayerSpecification => ({
  id,
  type: 'line',
  source: 'borders',
  layout: { 'line-join': 'round' },
  paint,
})

/** Borders by what they are at the date: a line changes its kind by the state of its feature, never by its data. */
export const toBorderLayers = ({ colours }: Ground): LayerSpecification[] => {
  const width = byZoom(1, 0.4, 3, 0.6, 5, 0.8, 8, 1.2)
  return [
    toBorder('border-casing', {
      'line-color': colours.casing,
      'line-width': byZoom(1, 0.6, 3, 1.2, 5, 2.2),
      'line-opacity': shownFor(0.75, 'state', 'approximate', 'contested'),
    }),
    toBorder('border-within', {
      'line-color': colours.border,
      'line-width': byZoom(1, 0.2, 3, 0.4, 5, 0.6, 8, 0.9),
      'line-opacity': shownFor(0.75, 'within'),
    }),
    toBorder('border', {
      'line-color': colours.border,
      'line-width': width,
      'line-opacity': shownFor(1, 'state'),
    }),
    toBorder('border-approximate', {
      'line-color': colours.border,
      'line-width': width,
      'line-dasharray': [6, 3],
      'line-opacity': shownFor(1, 'approximate'),
    }),
    toBorder('border-contested', {
      'line-color': colours.border,
      'line-width': byZoom(1, 0.6, 3, 0.8, 5, 1.2),
      'line-dasharray': [2, 1.8],
      'line-opacity': shownFor(1, 'contested'),
    }),
  ]
}

const isMarked = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false]

const homeOpacity: ExpressionSpecification = ['case', isMarked('home'), 1, 0]
const outlineOpacity: ExpressionSpecification = [
  'case',
  isMarked('selected'),
  1,
  isMarked('pointed'),
  1,
  isMarked('hover'),
  0.75,
  0,
]

/** What an outline is put together from: borders with one side in the state, and coasts; far from the region a state is
 *  outlined by its land's own edge. */
const outlineParts = [
  { part: 'far', source: 'land-world', filter: ['!', ['has', 'coast']] },
  { part: 'coast', source: 'coasts' },
  { part: 'border', source: 'borders' },
] as const satisfies readonly { part: string; source: string; filter?: ExpressionSpecification }[]

const toOutline = (
  id: string,
  opacity: ExpressionSpecification,
  paint: NonNullable<LineLayerSpecification['paint']>,
): LayerSpecification[] =>
  outlineParts.map(({ part, source, ...where }) => ({
    id: `${id}-${part}`,
    type: 'line',
    source,
    ...where,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { ...paint, 'line-opacity': part === 'far' ? opacity : atItsZooms(opacity) },
  }))

/** The home country's frontier, then the hovered and the selected state's. */
export const toOutlineLayers = ({ colours }: Ground): LayerSpecification[] => [
  ...toOutline('home', homeOpacity, {
    'line-color': colours.ink2,
    'line-width': byZoom(2, 0.5, 4, 0.9, 5, 1.1),
  }),
  ...toOutline('outline', outlineOpacity, {
    'line-color': ['case', isMarked('selected'), colours.accent, colours.ink2],
    'line-width': ['case', isMarked('selected'), 2.4, isMarked('pointed'), 2.4, 1.4],
  }),
]
