import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { faded } from './basemap-ground.ts'
import { atItsZooms, byZoom, type Ground } from './ground.ts'
import type { BorderKind } from './border-kinds.ts'
import type { OutlineName } from './unit-states.ts'

/** Until its state is set a line is today's border. */
const kindIn = (state: 'is' | 'was', kinds: readonly BorderKind[]): ExpressionSpecification => [
  'in',
  ['coalesce', ['feature-state', state], state === 'is' ? 'state' : 'none'],
  ['literal', kinds],
]

const shownFor = (
  opacity: number | ExpressionSpecification,
  ...kinds: BorderKind[]
): ExpressionSpecification => faded((state) => ['case', kindIn(state, kinds), opacity, 0])

/** Within a union lines are thinner and paler than between states. */
const unlessWithin = (between: number, within: number): ExpressionSpecification =>
  faded((state) => ['case', kindIn(state, ['within']), within, between])

const toBorder = (
  id: string,
  paint: NonNullable<LineLayerSpecification['paint']>,
): LineLayerSpecification[] => atItsZooms({ id, type: 'line', source: 'borders', paint })

/** Borders by what they are at the date: a line changes its kind by the state of its feature, never by its data. */
export const toBorderLayers = ({ colours }: Ground): LayerSpecification[] => [
  ...toBorder('border-casing', {
    'line-color': colours.casing,
    'line-width': byZoom(1, 0.6, 3, 1.2, 5, 2.2),
    'line-opacity': shownFor(0.75, 'state', 'approximate', 'contested'),
  }),
  ...toBorder('border', {
    'line-color': colours.border,
    'line-width': byZoom(
      1,
      unlessWithin(0.4, 0.2),
      3,
      unlessWithin(0.6, 0.4),
      5,
      unlessWithin(0.8, 0.6),
      8,
      unlessWithin(1.2, 0.9),
    ),
    'line-opacity': shownFor(unlessWithin(1, 0.75), 'state', 'within'),
  }),
  ...toBorder('border-approximate', {
    'line-color': colours.border,
    'line-width': byZoom(1, 0.4, 3, 0.6, 5, 0.8, 8, 1.2),
    'line-dasharray': [6, 3],
    'line-opacity': shownFor(1, 'approximate'),
  }),
  ...toBorder('border-contested', {
    'line-color': colours.border,
    'line-width': byZoom(1, 0.6, 3, 0.8, 5, 1.2),
    'line-dasharray': [2, 1.8],
    'line-opacity': shownFor(1, 'contested'),
  }),
]

const isMarked = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false]

/** What is outlined: the selected state, what is pointed at elsewhere, the state under the pointer, the home country. */
const byMark = <Value extends number | string>(
  values: Record<OutlineName, Value>,
  none: Value,
): ExpressionSpecification => [
  'case',
  isMarked('selected'),
  values.selected,
  isMarked('pointed'),
  values.pointed,
  isMarked('hover'),
  values.hover,
  isMarked('home'),
  values.home,
  none,
]

const toOutlineWidth = (home: number): ExpressionSpecification =>
  byMark({ selected: 2.4, pointed: 2.4, hover: 1.4, home }, 0)

/** The home country's frontier, the hovered and the selected state's. They are put together from borders with one side in the
 *  state, and coasts; far from the region a state is outlined by its land's own edge. */
export const toOutlineLayers = ({ colours }: Ground): LayerSpecification[] => {
  const line = {
    type: 'line',
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': byMark(
        { selected: colours.accent, pointed: colours.ink2, hover: colours.ink2, home: colours.ink2 },
        colours.ink2,
      ),
      'line-width': byZoom(2, toOutlineWidth(0.5), 4, toOutlineWidth(0.9), 5, toOutlineWidth(1.1)),
      'line-opacity': byMark({ selected: 1, pointed: 1, hover: 0.75, home: 1 }, 0),
    },
  } satisfies Partial<LineLayerSpecification>
  return [
    { id: 'outline-far', source: 'land-world', filter: ['!', ['has', 'coast']], ...line },
    ...atItsZooms({ id: 'outline-coast', source: 'coasts', ...line }),
    ...atItsZooms({ id: 'outline-border', source: 'borders', ...line }),
  ]
}
