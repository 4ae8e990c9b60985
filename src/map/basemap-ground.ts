import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { toChangeLandLayers } from './basemap-changes.ts'
import { byZoom, regionZoom, type Ground } from './ground.ts'
import { toImageName } from './patterns.ts'

/** One map of the land, by the sources of its units and of their coasts. */
interface Detail {
  readonly detail: string
  readonly source: string
  readonly coast: { source: string; filter?: ExpressionSpecification }
  readonly zooms: { minzoom?: number }
}

/** The source of the world's land, which is filled only when it can be seen. */
export const farLand = 'land-world'

const world: Detail = { detail: 'world', source: farLand, coast: { source: farLand }, zooms: {} }

const region: Detail = {
  detail: 'region',
  source: 'land-region',
  coast: { source: 'coasts', filter: ['==', ['get', 'zooms'], 'high'] },
  zooms: { minzoom: regionZoom },
}

/** What a feature shows, on its way from what it was to what it is. */
export const faded = (toValue: (state: 'is' | 'was') => ExpressionSpecification): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['number', ['feature-state', 'fade'], 1],
  0,
  toValue('was'),
  1,
  toValue('is'),
]

const toTint = ({ tints }: Ground): ExpressionSpecification => {
  const statuses = Object.entries(tints).filter(([status]) => status !== 'nodata')
  return faded(
    (state) =>
      [
        'match',
        ['coalesce', ['feature-state', state], 'nodata'],
        ...statuses.flat(),
        tints.nodata,
      ] as unknown as ExpressionSpecification,
  )
}

const isHatched = (state: 'is' | 'was'): ExpressionSpecification => [
  'case',
  ['in', ['coalesce', ['feature-state', state], 'nodata'], ['literal', ['none', 'broken']]],
  0.75,
  0,
]

/** Old atlases draw water in lines along the coast; the wide strokes are hidden by the land over them. */
const waterLines = [
  { name: 'far', width: 15, opacity: 0.28 },
  { name: 'mid', width: 9, opacity: 0.4 },
  { name: 'near', width: 4, opacity: 0.6 },
]

const atOnce = { duration: 0, delay: 0 }

/** Layers of the world's land that are not drawn while it cannot be seen, and their opacity when it can. */
export const worldLayers = [
  ...waterLines.map(({ name, opacity }) => ({
    id: `coast-${name}-${world.detail}`,
    property: 'line-opacity' as const,
    opacity,
  })),
  { id: `land-${world.detail}`, property: 'fill-opacity' as const, opacity: 1 },
]

const toLandLayers = (ground: Ground, { detail, source, coast, zooms }: Detail): LayerSpecification[] => [
  ...waterLines.map(({ name, width, opacity }): LayerSpecification => ({
    id: `coast-${name}-${detail}`,
    type: 'line',
    ...coast,
    ...zooms,
    paint: {
      'line-color': ground.colours.waterLine,
      'line-opacity': opacity,
      'line-opacity-transition': atOnce,
      'line-width': byZoom(1, width / 5, 4, width / 1.6, 5, width),
    },
  })),
  {
    id: `land-${detail}`,
    type: 'fill',
    source,
    ...zooms,
    paint: { 'fill-color': toTint(ground), 'fill-opacity-transition': atOnce },
  },
  {
    id: `hatch-${detail}`,
    type: 'fill',
    source,
    ...zooms,
    paint: {
      'fill-pattern': toImageName('hatch', ground.scheme),
      'fill-antialias': false,
      'fill-opacity': faded(isHatched),
    },
  },
  ...toChangeLandLayers(ground, { detail, source, zooms }),
]

/** Water, land and relief: the world, then the region's box of water and finer land over it. */
export const toGroundLayers = (ground: Ground): LayerSpecification[] => {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': ground.colours.water } },
    ...toLandLayers(ground, world),
    {
      id: 'water-box',
      type: 'fill',
      source: 'water-box',
      minzoom: regionZoom,
      paint: { 'fill-color': ground.colours.water, 'fill-antialias': false },
    },
    ...toLandLayers(ground, region),
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      minzoom: 2.5,
      paint: {
        'raster-opacity': byZoom(
          2.5,
          0,
          4,
          ground.colours.reliefOpacity,
          7,
          ground.colours.reliefOpacity,
          10,
          0,
        ),
        'raster-brightness-max': ground.colours.reliefBrightness,
        'raster-fade-duration': 0,
      },
    },
  ]
}

const byMinzoom: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']]

export const toWaterLayers = ({ colours }: Ground): LayerSpecification[] => [
  {
    id: 'lakes',
    type: 'fill',
    source: 'lakes',
    filter: byMinzoom,
    paint: { 'fill-color': colours.lake },
  },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'lakes',
    filter: byMinzoom,
    minzoom: 3,
    paint: { 'line-color': colours.waterLine, 'line-width': byZoom(3, 0.5, 6, 1.2) },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: byMinzoom,
    minzoom: 4,
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colours.river, 'line-width': byZoom(4, 0.5, 6, 1.2, 9, 2) },
  },
]
