/**
 * The ground of the map as a MapLibre style: water, land tinted by relation, relief, borders, labels. A pure
 * function of scheme, language and addresses; it knows no events and no date.
 */
import type {
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { toBorderLayers, toOutlineLayers } from './basemap-borders.ts'
import { toGroundLayers, toWaterLayers } from './basemap-ground.ts'
import { toLabelLayers } from './basemap-labels.ts'
import type { MapScheme } from './colours.ts'
import { mapColours, tints } from './colours.ts'

export interface BasemapOptions {
  readonly scheme: MapScheme
  /** Labels fall back to English where they lack this language. */
  readonly lang: string
  /** Alpha-2 code of the country the atlas is about; it keeps its own tint and outline. */
  readonly home: string
  readonly geoUrl: (file: string) => string
  readonly fontFaces: FontFacesSpecification
}

/** Sources whose features are countries by alpha-2 code. Set `tint`, `hover` and `selected` as feature-state on each. */
export const countrySources = ['land-world', 'land-region', 'outlines'] as const

/** Layers that tell which country lies under a point, the finer first. */
export const countryLayers = ['land-region', 'land-world'] as const

/** Corridors and areas are inserted before this layer: above the ground, below its labels. */
export const firstLabelLayer = 'label-river'

/** Corners of relief.webp from the north-west on, as in its relief.json. */
const reliefCorners: [[number, number], [number, number], [number, number], [number, number]] = [
  [24, 50],
  [66, 50],
  [66, 33],
  [24, 33],
]

const toSources = (geoUrl: BasemapOptions['geoUrl']): Record<string, SourceSpecification> => {
  const toCountrySource = (file: string, maxzoom: number): SourceSpecification => ({
    type: 'geojson',
    data: geoUrl(file),
    promoteId: 'id',
    maxzoom,
  })
  const toSource = (file: string): SourceSpecification => ({ type: 'geojson', data: geoUrl(file) })
  return {
    'land-world': toCountrySource('world.json', 7),
    'land-region': toCountrySource('region.json', 10),
    outlines: toCountrySource('outlines.json', 10),
    'water-box': toSource('water-box.json'),
    borders: toSource('borders.json'),
    lakes: toSource('lakes.json'),
    rivers: toSource('rivers.json'),
    labels: toSource('labels.json'),
    relief: { type: 'image', url: geoUrl('relief.webp'), coordinates: reliefCorners },
  }
}

export const toBasemap = ({ scheme, lang, home, geoUrl, fontFaces }: BasemapOptions): StyleSpecification => {
  const ground = { scheme, colours: mapColours[scheme], tints: tints[scheme], home }
  const layers: LayerSpecification[] = [
    ...toGroundLayers(ground),
    ...toWaterLayers(ground),
    ...toBorderLayers(ground),
    ...toOutlineLayers(ground),
    ...toLabelLayers(scheme, lang),
  ]
  return {
    version: 8,
    name: `Crossroads, ${scheme}`,
    projection: { type: 'mercator' },
    'font-faces': fontFaces,
    sources: toSources(geoUrl),
    layers,
  }
}
