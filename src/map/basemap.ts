/**
 * The ground of the map as a MapLibre style: water, land tinted by relation, relief, borders, labels. A pure
 * function of scheme, language and addresses; it knows no events and no date. What depends on the date is the state of
 * features, and the labels that the adapter fills in.
 */
import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import { toAreaLandLayers, toAreaLineLayers } from './basemap-areas.ts'
import { toChangeLineLayers } from './basemap-changes.ts'
import { toBorderLayers, toOutlineLayers } from './basemap-borders.ts'
import { farLand, toGroundLayers, toWaterLayers } from './basemap-ground.ts'
import { toLabelLayers } from './basemap-labels.ts'
import type { MapScheme } from './colours.ts'
import { mapColours, tints } from './colours.ts'

export interface BasemapOptions {
  readonly scheme: MapScheme
  /** Labels fall back to English where they lack this language. */
  readonly lang: string
  readonly isGlobe?: boolean
  readonly geoUrl: (file: string) => string
  readonly fontFaces: FontFacesSpecification
}

/** Sources whose features are units of land by id: their tint is the state of the feature. */
export const landSources = [farLand, 'land-region'] as const

/** Layers that tell which unit lies under a point, the finer first. */
export const landLayers = ['land-region', 'land-world'] as const

/** Labels that depend on the date: filled by the adapter. */
export const datedSources = ['states', 'cities', 'area-names'] as const

/** Corridors and areas are inserted before this layer: above the ground, below its labels. */
export const firstLabelLayer = 'label-river'

/** Corners of relief.webp from the north-west on, as in its relief.json. */
const reliefCorners: [[number, number], [number, number], [number, number], [number, number]] = [
  [24, 50],
  [66, 50],
  [66, 33],
  [24, 33],
]

/** Of lines and land a tile only needs half the width of its widest line beyond its edges, of 512. With MapLibre's usual 128
 *  twice as many points would be drawn in every frame. */
const buffer = 16

const toSources = (geoUrl: BasemapOptions['geoUrl']): Record<string, SourceSpecification> => {
  const toSource = (file: string, more: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({
    type: 'geojson',
    data: geoUrl(file),
    ...more,
  })
  const toShapes: typeof toSource = (file, more) => toSource(file, { buffer, ...more })
  const nothing = { type: 'FeatureCollection', features: [] } as const satisfies FeatureCollection
  const empty: SourceSpecification = { type: 'geojson', data: nothing }
  // In the order in which they are loaded. What is written over the map waits for the places of names, and moves them again.
  return {
    labels: toSource('labels.json'),
    ...Object.fromEntries(datedSources.map((name) => [name, empty])),
    [farLand]: { type: 'geojson', data: nothing, buffer, promoteId: 'id', maxzoom: 7 },
    'land-region': toShapes('region.json', { promoteId: 'id', maxzoom: 10 }),
    coasts: toShapes('coasts.json', { promoteId: 'a', maxzoom: 10 }),
    'water-box': toShapes('water-box.json'),
    borders: toShapes('borders.json'),
    areas: toShapes('areas.json', { promoteId: 'id', maxzoom: 10 }),
    lakes: toShapes('lakes.json'),
    rivers: toShapes('rivers.json'),
    relief: { type: 'image', url: geoUrl('relief.webp'), coordinates: reliefCorners },
  }
}

export const toBasemap = ({
  scheme,
  lang,
  isGlobe = false,
  geoUrl,
  fontFaces,
}: BasemapOptions): StyleSpecification => {
  const ground = { scheme, colours: mapColours[scheme], tints: tints[scheme] }
  const layers: LayerSpecification[] = [
    ...toGroundLayers(ground),
    ...toWaterLayers(ground),
    ...toAreaLandLayers(ground),
    ...toBorderLayers(ground),
    ...toAreaLineLayers(ground),
    ...toChangeLineLayers(ground),
    ...toOutlineLayers(ground),
    ...toLabelLayers(scheme, lang, isGlobe),
  ]
  return {
    version: 8,
    name: `Crossroads, ${scheme}`,
    projection: { type: isGlobe ? 'globe' : 'mercator' },
    'font-faces': fontFaces,
    sources: toSources(geoUrl),
    layers,
  }
}
