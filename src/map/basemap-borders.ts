import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Ground } from './basemap-ground.ts'
import { byZoom, regionZoom } from './basemap-ground.ts'

/** Shows each border only at the zooms it was drawn for. */
const toBorderOpacity = (opacity: number): ExpressionSpecification => [
  'step',
  ['zoom'],
  ['case', ['==', ['get', 'zooms'], 'high'], 0, opacity],
  regionZoom,
  ['case', ['==', ['get', 'zooms'], 'low'], 0, opacity],
]

export const toBorderLayers = ({ colours }: Ground): LayerSpecification[] => [
  {
    id: 'border-casing',
    type: 'line',
    source: 'borders',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.casing,
      'line-width': byZoom(1, 0.6, 3, 1.2, 5, 2.2),
      'line-opacity': toBorderOpacity(0.75),
    },
  },
  {
    id: 'border',
    type: 'line',
    source: 'borders',
    filter: ['!', ['has', 'contested']],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.border,
      'line-width': byZoom(1, 0.4, 3, 0.6, 5, 0.8, 8, 1.2),
      'line-opacity': toBorderOpacity(1),
    },
  },
  {
    id: 'border-contested',
    type: 'line',
    source: 'borders',
    filter: ['has', 'contested'],
    paint: {
      'line-color': colours.border,
      'line-width': byZoom(1, 0.5, 3, 0.7, 5, 1),
      'line-dasharray': [3, 2.4],
      'line-opacity': toBorderOpacity(1),
    },
  },
]

const outlineWidth: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  2.4,
  1.4,
]
const outlineOpacity: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  1,
  ['boolean', ['feature-state', 'hover'], false],
  0.75,
  0,
]

/**
 * Where each outline comes from: below the region's zoom from the world, above it from the region, or for a
 * country outside it still from the world.
 */
const outlineParts: { part: string; source: string; minzoom?: number; maxzoom?: number; isFar?: true }[] = [
  { part: 'world', source: 'land-world', maxzoom: regionZoom },
  { part: 'far', source: 'land-world', minzoom: regionZoom, isFar: true },
  { part: 'region', source: 'outlines', minzoom: regionZoom },
]

const toCountryLines = (
  id: string,
  filter: ExpressionSpecification | null,
  paint: LineLayerSpecification['paint'],
): LayerSpecification[] =>
  outlineParts.map(({ part, isFar, ...where }) => {
    const isElsewhere: ExpressionSpecification | null = isFar ? ['!', ['has', 'regional']] : null
    const filters = [filter, isElsewhere].filter((one) => one !== null)
    return {
      id: `${id}-${part}`,
      type: 'line',
      ...where,
      ...(filters.length > 0 ? { filter: ['all', ...filters] } : {}),
      layout: { 'line-join': 'round' },
      ...(paint ? { paint } : {}),
    }
  })

/** The home country's frontier, then the hovered and the selected country's. */
export const toOutlineLayers = ({ colours, home }: Ground): LayerSpecification[] => [
  ...toCountryLines('home', ['==', ['get', 'id'], home], {
    'line-color': colours.ink2,
    'line-width': byZoom(2, 0.5, 4, 0.9, 5, 1.1),
  }),
  ...toCountryLines('outline', null, {
    'line-color': ['case', ['boolean', ['feature-state', 'selected'], false], colours.accent, colours.ink2],
    'line-width': outlineWidth,
    'line-opacity': outlineOpacity,
  }),
]
