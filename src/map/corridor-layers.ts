/** The lines of all corridors but the lit ones: colour by kind, pattern by state. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapScheme } from './colours.ts'
import { corridorColours, mapColours } from './colours.ts'
import { widthByZoom, isStroke, toLine, unlessTooClose } from './line-widths.ts'

export const corridorLayers = ['corridor-solid', 'corridor-dashed', 'corridor-dotted'] as const

/** From here each line takes its own course instead of its neighbours'. */
const nearFrom = 7
const isDetail: FilterSpecification = ['==', ['get', 'detail'], ['step', ['zoom'], 'far', nearFrom, 'near']]

const all = (...filters: FilterSpecification[]): FilterSpecification =>
  ['all', isDetail, ...filters] as FilterSpecification

const laneOffset: ExpressionSpecification = [
  'interpolate', ['linear'], ['zoom'], 3, ['*', 1.6, ['get', 'lane']], 6, ['*', 3.6, ['get', 'lane']],
] // prettier-ignore

/** What did not change while two days are compared. */
const quiet: ExpressionSpecification = ['match', ['get', 'weight'], 'quiet', 0.3, 1]

const paleOr = (full: number): ExpressionSpecification => [
  '*', quiet, ['match', ['get', 'stroke'], ['pale', 'abandoned', 'faint'], 0.35 * full, full],
] // prettier-ignore

/** What changed while two days are compared has a seam outside its casing, as much wider as this. */
const seam: ExpressionSpecification = ['match', ['get', 'weight'], 'pointed', 9, 5.4]

const kindWidth: ExpressionSpecification = [
  'match', ['get', 'kind'], 'gas', 2.2, ['rail', 'road'], 1.4, ['multimodal', 'sea'], 3.8, 2,
] // prettier-ignore

const built = ['solid', 'dashed', 'pale'] as const

export function toCorridorLayers(scheme: MapScheme): LayerSpecification[] {
  const { casing, raise, change } = mapColours[scheme]
  const colour = ['match', ['get', 'kind'], ...Object.entries(corridorColours[scheme]).flat(), casing]
  const isRail: FilterSpecification = ['==', ['get', 'kind'], 'rail']
  const isDouble: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['multimodal', 'sea']]]
  const source = 'corridors'
  const line = { 'line-color': colour as unknown as ExpressionSpecification, 'line-offset': laneOffset }
  return [
    toLine('corridor-seam', {
      source, cap: 'round',
      filter: all(['==', ['geometry-type'], 'LineString'], ['in', ['get', 'weight'], ['literal', ['changed', 'pointed']]]),
      paint: {
        'line-color': change, 'line-offset': laneOffset, 'line-opacity': unlessTooClose(1),
        'line-width': widthByZoom(['+', seam, kindWidth]),
      },
    }),
    toLine('corridor-casing', {
      source, filter: all(['==', ['geometry-type'], 'LineString']), cap: 'butt',
      paint: {
        'line-color': casing, 'line-offset': laneOffset,
        'line-opacity': unlessTooClose(['match', ['get', 'weight'], ['changed', 'pointed'], 1, paleOr(0.75)]),
        'line-width': widthByZoom(['+', 2.4, kindWidth]),
      },
    }),
    toLine('corridor-solid', {
      source, filter: all(isStroke('solid', 'pale')), cap: 'butt',
      paint: { ...line, 'line-width': widthByZoom(kindWidth), 'line-opacity': unlessTooClose(paleOr(1)) },
    }),
    toLine('corridor-dashed', {
      source, filter: all(isStroke('dashed')), cap: 'butt',
      paint: { ...line, 'line-width': widthByZoom(kindWidth), 'line-opacity': unlessTooClose(quiet), 'line-dasharray': [3.5, 2] },
    }),
    toLine('corridor-dotted', {
      source, filter: all(isStroke('dotted', 'abandoned', 'faint')), cap: 'round',
      paint: { ...line, 'line-width': widthByZoom(2.6), 'line-opacity': unlessTooClose(paleOr(1)), 'line-dasharray': [0, 1.8] },
    }),
    toLine('corridor-core', {
      source, filter: all(isDouble, isStroke(...built)), cap: 'butt',
      paint: { 'line-color': raise, 'line-offset': laneOffset, 'line-width': widthByZoom(1.5), 'line-opacity': unlessTooClose(paleOr(1)) },
    }),
    toLine('corridor-ticks', {
      source, filter: all(isRail, isStroke(...built)), cap: 'butt',
      paint: { ...line, 'line-width': widthByZoom(5.5), 'line-dasharray': [0.2, 1.1], 'line-opacity': unlessTooClose(paleOr(1)) },
    }),
    {
      id: 'corridor-pauses', type: 'symbol', source, filter: all(['==', ['geometry-type'], 'Point']), minzoom: 3,
      layout: {
        'icon-image': ['concat', 'pause/', ['get', 'kind'], `/${scheme}`], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map', 'icon-rotate': ['get', 'turn'],
        'icon-offset': ['array', 'number', 2, ['get', 'aside']],
      },
      paint: { 'icon-opacity': unlessTooClose(quiet) },
    },
  ] // prettier-ignore
}
