/** What is drawn over the ground: corridors, the selected route, event marks. Sources are filled by the adapter. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { firstLabelLayer } from './basemap.ts'
import type { MapScheme } from './colours.ts'
import { corridorColours, mapColours } from './colours.ts'
import { asideOffset } from './draw-icon.ts'

export const overlaySources = ['corridors', 'route', 'marks', 'highlight'] as const
export type OverlaySource = (typeof overlaySources)[number]

/** Layers whose features answer to the pointer. */
export const markLayer = 'marks'
export const corridorLayers = ['corridor-solid', 'corridor-dashed', 'corridor-dotted'] as const

type Paint = LineLayerSpecification['paint']

/** Full size from zoom 6, two thirds at 4. */
const byZoom = (width: number | ExpressionSpecification): ExpressionSpecification => [
  'interpolate', ['linear'], ['zoom'],
  2, typeof width === 'number' ? width * 0.6 : ['*', 0.6, width],
  5, typeof width === 'number' ? width * 0.95 : ['*', 0.95, width],
  7, typeof width === 'number' ? width * 1.35 : ['*', 1.35, width],
] // prettier-ignore

const laneOffset: ExpressionSpecification = [
  'interpolate', ['linear'], ['zoom'], 3, ['*', 1.6, ['get', 'lane']], 6, ['*', 3.6, ['get', 'lane']],
] // prettier-ignore

const isStroke = (...strokes: string[]): FilterSpecification => [
  'in',
  ['get', 'stroke'],
  ['literal', strokes],
]

const toLine = (
  id: string,
  { source, filter, cap, paint }: { source: OverlaySource; filter: FilterSpecification; cap: 'butt' | 'round'; paint: NonNullable<Paint> },
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter,
  layout: { 'line-join': 'round', 'line-cap': cap },
  paint,
}) // prettier-ignore

const paleOr = (full: number): ExpressionSpecification => ['match', ['get', 'stroke'], 'pale', 0.35, full]

const kindWidth: ExpressionSpecification = [
  'match', ['get', 'kind'], 'gas', 2.2, ['rail', 'road'], 1.4, ['multimodal', 'sea'], 3.8, 2,
] // prettier-ignore

function toCorridorLayers(scheme: MapScheme): LayerSpecification[] {
  const { casing, raise } = mapColours[scheme]
  const colour = ['match', ['get', 'kind'], ...Object.entries(corridorColours[scheme]).flat(), casing]
  const kindColour = colour as unknown as ExpressionSpecification
  const isRail: FilterSpecification = ['==', ['get', 'kind'], 'rail']
  const isDouble: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['multimodal', 'sea']]]
  const source = 'corridors'
  const line = { 'line-color': kindColour, 'line-offset': laneOffset }
  return [
    toLine('corridor-casing', {
      source, filter: isStroke('solid', 'dashed', 'dotted', 'pale'), cap: 'round',
      paint: {
        'line-color': casing, 'line-offset': laneOffset, 'line-opacity': ['match', ['get', 'stroke'], 'pale', 0.4, 0.75],
        'line-width': byZoom(['+', 2.4, kindWidth]),
      },
    }),
    toLine('corridor-solid', {
      source, filter: isStroke('solid', 'pale'), cap: 'round',
      paint: { ...line, 'line-width': byZoom(kindWidth), 'line-opacity': paleOr(1) },
    }),
    toLine('corridor-dashed', {
      source, filter: isStroke('dashed'), cap: 'butt',
      paint: { ...line, 'line-width': byZoom(kindWidth), 'line-dasharray': [3.5, 2] },
    }),
    toLine('corridor-dotted', {
      source, filter: isStroke('dotted'), cap: 'round',
      paint: { ...line, 'line-width': byZoom(2.6), 'line-dasharray': [0, 1.8] },
    }),
    toLine('corridor-core', {
      source, filter: ['all', isDouble, isStroke('solid', 'dashed', 'pale')] as FilterSpecification, cap: 'butt',
      paint: { 'line-color': raise, 'line-offset': laneOffset, 'line-width': byZoom(1.5), 'line-opacity': paleOr(1) },
    }),
    toLine('corridor-ticks', {
      source, filter: ['all', isRail, isStroke('solid', 'dashed', 'pale')] as FilterSpecification, cap: 'butt',
      paint: { ...line, 'line-width': byZoom(5.5), 'line-dasharray': [0.2, 1.1], 'line-opacity': paleOr(1) },
    }),
  ] // prettier-ignore
}

function toRouteLayers(scheme: MapScheme): LayerSpecification[] {
  const { accent, raise, ink } = mapColours[scheme]
  const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part]
  const source = 'route'
  const line = { 'line-color': accent, 'line-width': byZoom(4.4) }
  return [
    toLine('route-halo', { source, filter: isPart('line'), cap: 'round', paint: { 'line-color': raise, 'line-opacity': 0.85, 'line-width': byZoom(9) } }),
    toLine('route-faint', { source, filter: isStroke('faint', 'pale'), cap: 'butt', paint: { ...line, 'line-opacity': 0.34 } }),
    toLine('route-solid', { source, filter: isStroke('solid'), cap: 'round', paint: line }),
    toLine('route-dashed', { source, filter: isStroke('dashed'), cap: 'butt', paint: { ...line, 'line-dasharray': [1.8, 1] } }),
    toLine('route-dotted', { source, filter: isStroke('dotted'), cap: 'round', paint: { ...line, 'line-dasharray': [0, 1.7] } }),
    {
      id: 'route-stations', type: 'circle', source, filter: isPart('station'),
      paint: {
        'circle-radius': ['case', ['get', 'isEnd'], 4, ['get', 'isBorder'], 2, 3],
        'circle-color': ['case', ['get', 'isBorder'], ink, raise],
        'circle-stroke-color': ['case', ['get', 'isBorder'], raise, accent],
        'circle-stroke-width': ['case', ['get', 'isBorder'], 1, 1.8],
      },
    },
    {
      id: 'route-position', type: 'circle', source, filter: isPart('position'),
      paint: { 'circle-radius': 6.5, 'circle-color': accent, 'circle-stroke-color': raise, 'circle-stroke-width': 2 },
    },
  ] // prettier-ignore
}

const toHalo = (scheme: MapScheme) => ({
  'text-halo-color': mapColours[scheme].casing,
  'text-halo-width': 1.4,
  'text-halo-blur': 0.4,
})

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
  {
    id: 'route-names', type: 'symbol', source: 'route', minzoom: 6, filter: ['==', ['get', 'part'], 'station'],
    layout: {
      'text-field': ['get', 'name'], 'text-font': ['Noto Sans Regular'], 'text-size': 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.7, 'text-justify': 'auto', 'text-max-width': 9,
      'symbol-sort-key': ['case', ['get', 'isEnd'], 0, ['get', 'isBorder'], 2, 1],
    },
    paint: { 'text-color': mapColours[scheme].ink, ...toHalo(scheme) },
  },
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
    ],
  }
}
