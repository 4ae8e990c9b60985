/** What changed between two days, drawn over the land and its borders. These layers are hidden while nothing is compared:
 *  MapLibre then leaves them out altogether. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { landMoves } from '../domain/land-changes.ts'
import { atItsZooms, byZoom, type Ground } from './ground.ts'
import { toImageName } from './patterns.ts'

export const isChangeLayer = (id: string): boolean => id.startsWith('change-')

const isIn = (key: 'land' | 'line', value: string): ExpressionSpecification => [
  '==',
  ['coalesce', ['feature-state', key], ''],
  value,
]

const hidden = { visibility: 'none' } as const

type Land = { readonly detail: string; readonly source: string; readonly zooms: { minzoom?: number } }

/** A hatch for each way in which land moved, and dots where relations changed. */
export const toChangeLandLayers = (
  { scheme }: Ground,
  { detail, source, zooms }: Land,
): LayerSpecification[] =>
  [...landMoves, 'relation' as const].map((sign): LayerSpecification => ({
    id: `change-${sign}-${detail}`,
    type: 'fill',
    source,
    ...zooms,
    layout: hidden,
    paint: {
      'fill-pattern': toImageName(sign, scheme),
      'fill-opacity': [
        'case',
        sign === 'relation' ? ['boolean', ['feature-state', 'relation'], false] : isIn('land', sign),
        sign === 'relation' ? 0.5 : 0.6,
        0,
      ],
    },
  }))

/** Borders and the edges of contested areas that are there on the second day only, and on the first only. */
export const toChangeLineLayers = ({ colours }: Ground): LayerSpecification[] =>
  (['went', 'came'] as const).flatMap((sign) => {
    const line = {
      type: 'line',
      layout: hidden,
      paint: {
        'line-color': colours.change,
        'line-width': byZoom(1, 0.8, 4, 1.5, 7, 2.2),
        'line-opacity': ['case', isIn('line', sign), 1, 0],
        ...(sign === 'went' ? { 'line-dasharray': [2.4, 2] } : {}),
      },
    } satisfies Partial<LineLayerSpecification>
    return [
      ...atItsZooms({ id: `change-${sign}-borders`, source: 'borders', ...line }),
      { id: `change-${sign}-areas`, source: 'areas', ...line },
    ]
  })
