/** The lit routes: a selected corridor, one that is followed, or several side by side. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapScheme } from './colours.ts'
import { comparedColours, mapColours } from './colours.ts'
import { widthByZoom, isStroke, toLine, unlessTooClose } from './line-widths.ts'
import type { OverlaySource } from './overlay-layers.ts'

/** In the order in which they answer to the pointer. */
export const routeLayers = ['route-solid', 'route-dashed', 'route-dotted'] as const

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part]

const both = (...filters: FilterSpecification[]): FilterSpecification =>
  ['all', isPart('line'), ...filters] as FilterSpecification

/** Ahead of the point reached, and where nothing is built. */
const restOpacity: ExpressionSpecification = [
  'case', ['get', 'isRest'], 0.38, ['match', ['get', 'stroke'], ['pale', 'faint', 'abandoned'], 0.45, 1],
] // prettier-ignore

function toColour(scheme: MapScheme): ExpressionSpecification {
  const ranks = comparedColours(scheme).flatMap((colour, rank) => [rank, colour])
  return ['match', ['get', 'rank'], ...ranks, mapColours[scheme].accent] as unknown as ExpressionSpecification
}

/** The same lines twice: the whole way, and over it the part that is done. */
function toLines(scheme: MapScheme, source: OverlaySource & ('route' | 'trace')): LayerSpecification[] {
  const width = source === 'route' ? 4.4 : 4.6
  const line = {
    'line-color': toColour(scheme),
    'line-width': widthByZoom(width),
    'line-opacity': unlessTooClose(restOpacity),
  }
  return [
    toLine(`${source}-solid`, { source, filter: both(isStroke('solid', 'pale')), cap: 'round', paint: line }),
    toLine(`${source}-dashed`, {
      source, filter: both(isStroke('dashed')), cap: 'butt', paint: { ...line, 'line-dasharray': [1.8, 1] },
    }),
    toLine(`${source}-dotted`, {
      source, filter: both(isStroke('dotted', 'abandoned', 'faint')), cap: 'round', paint: { ...line, 'line-dasharray': [0, 1.7] },
    }),
  ] // prettier-ignore
}

export function toRouteLayers(scheme: MapScheme): LayerSpecification[] {
  const { accent, raise } = mapColours[scheme]
  return [
    toLine('route-halo', {
      source: 'route', filter: isPart('line'), cap: 'round',
      paint: { 'line-color': raise, 'line-opacity': unlessTooClose(0.85), 'line-width': widthByZoom(9) },
    }),
    ...toLines(scheme, 'route'),
    ...toLines(scheme, 'trace'),
    {
      id: 'route-borders', type: 'symbol', source: 'route', filter: isPart('border'),
      layout: {
        'icon-image': `border-tick/${scheme}`, 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map', 'icon-rotate': ['get', 'turn'],
      },
    },
    {
      id: 'route-stations', type: 'circle', source: 'route', filter: isPart('station'),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, ['case', ['get', 'isEnd'], 3, 2], 6, ['case', ['get', 'isEnd'], 4, 3]],
        'circle-color': raise, 'circle-stroke-color': toColour(scheme), 'circle-stroke-width': 1.8,
      },
    },
    {
      id: 'trace-position', type: 'circle', source: 'trace', filter: isPart('position'),
      paint: { 'circle-radius': 6.5, 'circle-color': accent, 'circle-stroke-color': raise, 'circle-stroke-width': 2 },
    },
  ] // prettier-ignore
}

export const toHalo = (scheme: MapScheme) => ({
  'text-halo-color': mapColours[scheme].casing,
  'text-halo-width': 1.4,
  'text-halo-blur': 0.4,
})

/** The ends are named before the stations between them. */
export const toRouteNames = (scheme: MapScheme): LayerSpecification => ({
  id: 'route-names', type: 'symbol', source: 'route', minzoom: 4,
  filter: ['all', isPart('station'), ['step', ['zoom'], ['get', 'isEnd'], 6, true]] as FilterSpecification,
  layout: {
    'text-field': ['get', 'name'], 'text-font': ['Noto Sans Regular'], 'text-size': 11,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.7, 'text-justify': 'auto', 'text-max-width': 9,
    'symbol-sort-key': ['case', ['get', 'isEnd'], 0, 1],
  },
  paint: { 'text-color': mapColours[scheme].ink, ...toHalo(scheme) },
}) // prettier-ignore

/** Letters of compared routes, over everything. */
export const toRouteLetters = (scheme: MapScheme): LayerSpecification => ({
  id: 'route-letters', type: 'symbol', source: 'route', filter: isPart('letter'),
  layout: {
    'icon-image': ['concat', 'letter/', ['get', 'rank'], `/${scheme}`], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
    'text-field': ['get', 'letter'], 'text-font': ['Noto Sans SemiBold'], 'text-size': 11, 'text-allow-overlap': true, 'text-ignore-placement': true,
  },
  paint: { 'text-color': mapColours[scheme].raise },
}) // prettier-ignore
