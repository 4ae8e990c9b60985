import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { MapScheme } from './colours.ts'
import { mapColours } from './colours.ts'
import { byZoom } from './ground.ts'
import { areaSizes, lastLarge, longestLine, stateSizes, type Sizes } from './name-room.ts'
import { toImageName } from './patterns.ts'

type Kind = 'state' | 'area' | 'city' | 'water' | 'range' | 'river'

const isAtZoom: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'minzoom'], ['zoom']],
  ['>', ['coalesce', ['get', 'maxzoom'], 99], ['zoom']],
]

/** Labels that depend on the date have a source of their own and the reader's language. */
const sourceOf: Partial<Record<Kind, string>> = { state: 'states', area: 'area-names', city: 'cities' }

const toText = (lang: string): ExpressionSpecification => [
  'coalesce',
  ['get', `name_${lang}`],
  ['get', 'name_en'],
]

type Layout = NonNullable<SymbolLayerSpecification['layout']>
type Paint = NonNullable<SymbolLayerSpecification['paint']>

const toLabel = (kind: Kind, layout: Layout, paint: Paint): LayerSpecification => ({
  id: `label-${kind}`,
  type: 'symbol',
  source: sourceOf[kind] ?? 'labels',
  filter: sourceOf[kind] ? isAtZoom : ['all', ['==', ['get', 'kind'], kind], isAtZoom],
  layout: { 'symbol-sort-key': ['get', 'rank'], ...layout },
  paint,
})

const isLargeState: ExpressionSpecification = ['<=', ['get', 'minzoom'], lastLarge]

const toSize = (sizes: Sizes): ExpressionSpecification => byZoom(...sizes.flat())

const { large, small } = stateSizes
const stateSize = byZoom(
  ...large.flatMap(([zoom, size], i): (number | ExpressionSpecification)[] => [
    zoom,
    ['case', isLargeState, size, small[i]?.[1] ?? size],
  ]),
)

const isCapital: ExpressionSpecification = ['boolean', ['get', 'capital'], false]

/** A name gives way to what stands where it belongs, by no more than this, in its own heights: first a little, then more.
 *  Each anchor is the side of the name at which its place then lies. */
const givingWay = (steps: readonly number[]): (string | number[])[] => [
  'center',
  [0, 0],
  ...steps.flatMap((by) => ['top', [0, by], 'bottom', [0, -by]]),
  ...steps.flatMap((by) => ['left', [by, 0], 'right', [-by, 0]]),
  ...steps.flatMap((by) => [
    'top-left', [by, by], 'top-right', [-by, by], 'bottom-left', [by, -by], 'bottom-right', [-by, -by],
  ]),
] // prettier-ignore

const isSea: ExpressionSpecification = ['<=', ['get', 'minzoom'], 4]

const byWaterSize = (sea: readonly number[], lake: readonly number[]) =>
  [
    'case',
    isSea,
    ['literal', givingWay(sea)],
    ['literal', givingWay(lake)],
  ] as unknown as ExpressionSpecification

/** Before this the edge of the globe is in sight, and names of seas near it would stand beside it. */
const firstOnGlobe = 2

/** Steps over the land of each, found for where the map stands. */
const ownSteps = ['get', 'steps'] as ExpressionSpecification

interface LabelInk {
  readonly name: ExpressionSpecification
  readonly water: Paint
  readonly land: Paint
}

const toRiverLabels = ({ name, water, land }: LabelInk): LayerSpecification =>
  toLabel(
    'river',
    {
      'text-field': name,
      'text-font': ['Source Serif Italic'],
      'text-size': 11.5,
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-letter-spacing': 0.06,
      'text-offset': [0, -0.7],
    },
    { ...land, ...water },
  )

const toRangeLabels = ({ name, land }: LabelInk, colour: string): LayerSpecification =>
  toLabel(
    'range',
    {
      'text-field': name,
      'text-font': ['Source Serif Italic'],
      'text-size': byZoom(5, 11.5, 8, 15),
      'symbol-placement': 'line-center',
      'text-letter-spacing': 0.14,
    },
    { ...land, 'text-color': colour },
  )

const toCityLabels = ({ land }: LabelInk, scheme: MapScheme): LayerSpecification =>
  toLabel(
    'city',
    {
      'text-field': ['get', 'name'],
      'text-font': ['Noto Sans Regular'],
      'text-size': byZoom(3, 10.5, 5, 11, 8, 13),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 3,
      'icon-image': ['case', isCapital, toImageName('capital', scheme), toImageName('city', scheme)],
      'icon-padding': 0,
    },
    { ...land, 'text-color': mapColours[scheme].ink },
  )

/** A sea shows early, a lake late. */
const bySeaSize = (sea: number, lake: number): ExpressionSpecification => ['case', isSea, sea, lake]

const toWaterLabels = ({ name, water }: LabelInk, isGlobe: boolean): LayerSpecification => ({
  ...toLabel(
    'water',
    {
      'text-field': name,
      'text-font': ['Source Serif Italic'],
      'text-size': byZoom(1, 12, 5, bySeaSize(19, 12), 7, bySeaSize(24, 14)),
      'text-letter-spacing': bySeaSize(0.1, 0.04),
      'text-max-width': 6,
      'text-padding': 4,
      'text-variable-anchor-offset': byWaterSize(isGlobe ? [] : [0, 1.2, 2.4], [0, 0.4]),
      'text-justify': 'center',
    },
    water,
  ),
  ...(isGlobe && { minzoom: firstOnGlobe }),
})

/** Contested areas, in the words of the record; nothing on the map asserts them. */
const toAreaLabels = ({ land }: LabelInk, colour: string): LayerSpecification =>
  toLabel(
    'area',
    {
      'text-field': ['get', 'name'],
      'text-font': ['Source Serif Italic'],
      'text-size': toSize(areaSizes),
      'text-max-width': longestLine.area,
      'text-padding': 6,
      'text-variable-anchor-offset': ownSteps,
      'text-justify': 'center',
    },
    { ...land, 'text-color': colour },
  )

const toStateLabels = ({ land }: LabelInk): LayerSpecification =>
  toLabel(
    'state',
    {
      'text-field': ['get', 'name'],
      'text-font': ['Noto Sans SemiBold'],
      'text-size': stateSize,
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': longestLine.state,
      'text-padding': 1.5,
      'text-variable-anchor-offset': ownSteps,
      'text-justify': 'center',
    },
    land,
  )

/** The waters that have names at a zoom. */
export const toWaterFilter = (zoom: number): FilterSpecification => [
  'all',
  ['==', ['get', 'kind'], 'water'],
  ['<=', ['get', 'minzoom'], zoom],
]

/** Names of rivers, ranges, cities, waters and states; the later layer wins its place first. */
export const toLabelLayers = (scheme: MapScheme, lang: string, isGlobe: boolean): LayerSpecification[] => {
  const { waterText, rangeText, countryText, casing } = mapColours[scheme]
  const halo: Paint = { 'text-halo-color': casing, 'text-halo-width': 1.2, 'text-halo-blur': 0.6 }
  const ink: LabelInk = {
    name: toText(lang),
    water: { 'text-color': waterText },
    land: { ...halo, 'text-color': countryText },
  }
  return [
    toRiverLabels(ink),
    toRangeLabels(ink, rangeText),
    toAreaLabels(ink, rangeText),
    toCityLabels(ink, scheme),
    toWaterLabels(ink, isGlobe),
    toStateLabels(ink),
  ]
}
