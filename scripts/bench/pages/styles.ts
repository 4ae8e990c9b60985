import type { StyleSpecification } from 'maplibre-gl'
import { toBasemap } from '../../../src/map/basemap.ts'
import { toFontFaces } from '../../../src/map/fonts.ts'
import { withOverlays } from '../../../src/map/overlay-layers.ts'

const geoUrl = (file: string): string => new URL(`/geo/${file}`, location.href).href

/** One layer of land, and what is given as points. */
export const toPlainStyle = (events: GeoJSON.FeatureCollection): StyleSpecification => ({
  version: 8,
  sources: {
    land: { type: 'geojson', data: geoUrl('world.json') },
    events: { type: 'geojson', data: events },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#cbd8db' } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#e9e1d1', 'fill-outline-color': '#8e8676' } },
    { id: 'events', type: 'circle', source: 'events', paint: { 'circle-radius': 5, 'circle-color': '#b03a1a' } },
  ],
}) // prettier-ignore

/** The map of the atlas, with nothing of its data on it. */
export const toAtlasStyle = (): StyleSpecification => {
  const fontFaces = toFontFaces(document.baseURI)
  return withOverlays(toBasemap({ scheme: 'light', lang: 'en', isGlobe: false, geoUrl, fontFaces }), 'light')
}
