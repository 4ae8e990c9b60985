import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { AreaKind } from '../domain/polity.ts'
import { faded } from './basemap-ground.ts'
import { byZoom, type Ground } from './ground.ts'
import { toImageName } from './patterns.ts'

/** Layers that tell which area lies under a point by its line. */
export const areaLineLayers = ['area-line', 'area-edge'] as const

/** A claim may cover whole states: it answers by its edge, and leaves its land to the state that holds it. */
const heldKinds = ['controlled', 'peacekeeping'] as const satisfies readonly AreaKind[]

export const areaLandLayers = heldKinds.map((kind) => `area-${kind}`)

const heldHatches = { controlled: 'held', peacekeeping: 'keeping' } as const

const isOf = (...kinds: AreaKind[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString']

const shown = (opacity: number | ExpressionSpecification): ExpressionSpecification =>
  faded((state) => ['case', ['==', ['coalesce', ['feature-state', state], 'hidden'], 'shown'], opacity, 0])

const isMarked = (name: 'hover' | 'selected'): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
]

const whenLit = (lit: number, usual: number): ExpressionSpecification => [
  'case',
  isMarked('selected'),
  lit,
  isMarked('hover'),
  lit,
  usual,
]

/** The land of contested areas, hatched; beneath the borders, which they never change. */
export const toAreaLandLayers = ({ scheme }: Ground): LayerSpecification[] => [
  {
    id: 'area-claimed',
    type: 'fill',
    source: 'areas',
    // What is only claimed has its edge; where two dispute, it is hatched.
    filter: ['all', isOf('claimed'), ['==', ['get', 'status'], 'contested'], ['!', isLine]],
    paint: {
      'fill-pattern': toImageName('claim', scheme),
      'fill-opacity': shown(whenLit(0.75, 0.4)),
      'fill-antialias': false,
    },
  },
  // A layer for each hatch: one that differed by feature would need a shader program of its own.
  ...heldKinds.map((kind): LayerSpecification => ({
    id: `area-${kind}`,
    type: 'fill',
    source: 'areas',
    filter: ['all', isOf(kind), ['!', isLine]],
    paint: {
      'fill-pattern': toImageName(heldHatches[kind], scheme),
      'fill-opacity': shown(whenLit(0.75, 0.45)),
      'fill-antialias': false,
    },
  })),
]

/** Their edges and the lines of contact, over the borders: thin dots, never solid. */
export const toAreaLineLayers = ({ colours }: Ground): LayerSpecification[] => {
  const colour: ExpressionSpecification = ['case', isMarked('selected'), colours.accent, colours.ink2]
  return [
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
      filter: ['!', isLine],
      paint: {
        'line-color': colour,
        'line-width': [
          'case',
          isMarked('selected'),
          1.8,
          isMarked('hover'),
          1.4,
          isOf('autonomous'),
          0.7,
          0.9,
        ],
        'line-dasharray': [2.4, 2],
        'line-opacity': shown(whenLit(1, 0.7)),
      },
    },
    {
      id: 'area-line',
      type: 'line',
      source: 'areas',
      filter: isLine,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': byZoom(3, 1.2, 6, 1.8, 9, 2.6),
        'line-dasharray': [0, 2.2],
        'line-opacity': shown(1),
      },
    },
  ]
}
