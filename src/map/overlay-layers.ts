/** What is drawn over the ground: corridors, the selected route, event marks. Sources are filled by the adapter. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { firstLabelLayer } from './basemap.ts'
import { toCorridorLayers } from './corridor-layers.ts'
import { toHalo, toRouteLayers, toRouteLetters, toRouteNames } from './route-layers.ts'
import type { MapScheme } from './colours.ts'
import { mapColours } from './colours.ts'
import { asideOffset } from './draw-icon.ts'

export const overlaySources = ['corridors', 'route', 'trace', 'marks', 'highlight'] as const
export type OverlaySource = (typeof overlaySources)[number]

/** The layer whose features are event marks. */
export const markLayer = 'marks'

/** Names that are placed after countries and waters, and before cities: a city under a mark gives way to the mark's place. */
const toNameLayers = (scheme: MapScheme): LayerSpecification[] => [
  {
    id: 'mark-names', type: 'symbol', source: 'marks', minzoom: 3,
    layout: {
      'icon-image': toSchemed(scheme), 'icon-allow-overlap': true, 'icon-padding': 1,
      'text-field': ['get', 'place'], 'text-font': ['Noto Sans Regular'], 'text-size': 11, 'text-optional': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-justify': 'auto', 'text-max-width': 9,
      'text-radial-offset': ['/', ['+', 3, ['get', 'radius']], 11],
      'symbol-sort-key': ['-', 0, ['get', 'count']],
    },
    paint: { 'icon-opacity': 0, 'text-color': mapColours[scheme].ink, ...toHalo(scheme) },
  },
  toRouteNames(scheme),
] // prettier-ignore

/** Icons are drawn for a scheme; the features name only their content. */
const toSchemed = (scheme: MapScheme): ExpressionSpecification => ['concat', ['get', 'icon'], `/${scheme}`]

const labelSize = 11.5
/** From the selected event's place to its label, which stands under its ring. */
const toLabelOffset = (x: number, y: number): [number, number] => [x / labelSize, y / labelSize]

const toMarkLayers = (scheme: MapScheme): LayerSpecification[] => [
  {
    id: markLayer, type: 'symbol', source: 'marks',
    layout: {
      'icon-image': toSchemed(scheme), 'icon-allow-overlap': true, 'icon-ignore-placement': true,
      'symbol-sort-key': ['get', 'count'],
    },
    // What lies after the cursor waits, pale, until the cursor has passed.
    paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'ahead'], false], 0.45, 1] },
  },
  {
    id: 'highlight', type: 'symbol', source: 'highlight',
    layout: {
      'icon-image': toSchemed(scheme), 'icon-size': ['get', 'size'], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
      'text-field': ['get', 'label'], 'text-font': ['Noto Sans SemiBold'], 'text-size': labelSize, 'text-max-width': 13,
      'text-anchor': 'top', 'text-allow-overlap': true,
      'text-offset': [
        'case', ['in', '/aside', ['get', 'icon']],
        ['literal', toLabelOffset(asideOffset.x, asideOffset.y + 13)], ['literal', toLabelOffset(0, 13)],
      ],
    },
    paint: { 'text-color': mapColours[scheme].accent, ...toHalo(scheme), 'text-halo-width': 1.8 },
  },
] // prettier-ignore

const empty: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
}

/** A base style with the overlays at their places: lines under all labels, names among them, marks on top. */
export function withOverlays(base: StyleSpecification, scheme: MapScheme): StyleSpecification {
  const labelsAt = base.layers.findIndex(({ id }) => id === firstLabelLayer)
  const watersAt = base.layers.findIndex(({ id }) => id === 'label-water')
  const lines = [...toCorridorLayers(scheme), ...toRouteLayers(scheme)]
  return {
    ...base,
    sources: { ...base.sources, ...Object.fromEntries(overlaySources.map((name) => [name, empty])) },
    layers: [
      ...base.layers.slice(0, labelsAt),
      ...lines,
      ...base.layers.slice(labelsAt, watersAt),
      ...toNameLayers(scheme),
      ...base.layers.slice(watersAt),
      ...toMarkLayers(scheme),
      toRouteLetters(scheme),
    ],
  }
}
