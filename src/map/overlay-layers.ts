/** What is drawn over the ground: corridors, the selected route, the names of event marks. Sources are filled by the adapter;
 *  the marks themselves are painted on a canvas of their own, and take their room here by pictures without a pixel. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { firstLabelLayer } from './basemap.ts'
import { toCorridorLayers } from './corridor-layers.ts'
import { toHalo, toRouteLayers, toRouteLetters, toRouteNames } from './route-layers.ts'
import { sharingProgram } from './shader-programs.ts'
import type { MapScheme } from './colours.ts'
import { mapColours } from './colours.ts'
import { asideOffset } from './draw-icon.ts'
import { selectedRadius } from './icon-content.ts'
import { labelOffset, labelSize } from './mark-layer.ts'

export const overlaySources = ['corridors', 'route', 'trace', 'marks', 'highlight', 'rooms'] as const
export type OverlaySource = (typeof overlaySources)[number]

/** Names that are placed after countries and waters, and before cities: a city under a mark gives way to the mark's place. */
const toNameLayers = (scheme: MapScheme): LayerSpecification[] => [
  {
    id: 'mark-names', type: 'symbol', source: 'marks', minzoom: 3,
    layout: {
      'text-field': ['get', 'place'], 'text-font': ['Noto Sans Regular'], 'text-size': 11, 
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-justify': 'auto', 'text-max-width': 9,
      'text-radial-offset': ['/', ['+', 3, ['get', 'radius']], 11],
      'symbol-sort-key': ['-', 0, ['get', 'count']],
    },
    paint: { 'text-color': mapColours[scheme].ink, ...toHalo(scheme) },
  },
  toRouteNames(scheme),
] // prettier-ignore

const obstacle = 'obstacle-'

/** The picture that keeps room free: nothing to see, of a radius or of a width and height in its name. null for any other
 *  name. */
export function toObstacle(
  name: string,
): { image: { width: number; height: number; data: Uint8Array }; pixelRatio: number } | null {
  if (!name.startsWith(obstacle)) return null
  const sizes = name.slice(obstacle.length).split('x').map(Number)
  const [width = 0, height = 0] =
    sizes.length === 1 ? sizes.flatMap((radius) => [2 * radius, 2 * radius]) : sizes
  if (!(width > 0 && height > 0)) return null
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  return { image: { ...size, data: new Uint8Array(size.width * size.height * 4) }, pixelRatio: 1 }
}

/** Placed before every name, so that none lies under a mark or under what stands over the map. */
const toRoomLayers = (): LayerSpecification[] =>
  ([['marks', 'radius'], ['rooms', 'picture']] as const).map(([source, size]) => ({
    id: `room-${source}`, type: 'symbol', source,
    layout: { 'icon-image': ['concat', obstacle, ['get', size]], 'icon-allow-overlap': true, 'icon-padding': 0 },
    // Takes its room all the same, and is not drawn.
    paint: { 'icon-opacity': 0 },
  })) // prettier-ignore

const toLabelOffset = (isAside: boolean): [number, number] => {
  const [x, y] = labelOffset(isAside)
  return [x / labelSize, y / labelSize]
}

/** The room of the selected event's ring and of its label. */
const highlightLayer: LayerSpecification = {
  id: 'highlight', type: 'symbol', source: 'highlight',
  layout: {
    'text-field': ['get', 'label'], 'text-font': ['Noto Sans SemiBold'], 'text-size': labelSize, 'text-max-width': 13,
    'text-anchor': 'top', 'text-allow-overlap': true,
    'text-offset': ['case', ['get', 'isAside'], ['literal', toLabelOffset(true)], ['literal', toLabelOffset(false)]],
    'icon-image': `${obstacle}${selectedRadius + 1}`, 'icon-allow-overlap': true, 'icon-padding': 0,
    'icon-offset': ['case', ['get', 'isAside'], ['literal', [asideOffset.x, asideOffset.y]], ['literal', [0, 0]]],
  },
  paint: { 'text-opacity': 0, 'icon-opacity': 0 },
} // prettier-ignore

const empty: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
}

/** A base style with the overlays at their places: lines under all labels, names among them. */
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
      toRouteLetters(scheme),
      highlightLayer,
      ...toRoomLayers(),
    ].map(sharingProgram),
  }
}
