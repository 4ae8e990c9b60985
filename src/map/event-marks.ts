import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent } from '../domain/event.ts'
import { hueOf, type Colouring } from '../domain/hue.ts'
import type { LngLat } from '../domain/place.ts'
import { inLanguage } from '../domain/text.ts'
import { hueColumn, noHue } from '../filter/hue-column.ts'
import { placeNamesAt, type Cities } from './city-names.ts'
import type { Mark } from './clusters.ts'
import { reachOf, type HueShare, type IconContent } from './icon-content.ts'
import type { MarkSet } from './mark-set.ts'
import { toWorld } from './screen.ts'

/** What the marks of events look like, and the features that keep the map's own names clear of them. */

/** How many events of each hue, most first. */
const toShares = (counts: Uint32Array): HueShare[] =>
  Array.from(counts, (count, hue) => ({ hue: hue === noHue ? null : hue, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.hue ?? noHue) - (b.hue ?? noHue))

export function toIcon(mark: Mark, set: MarkSet, dataset: Dataset, colouring: Colouring): IconContent {
  const only = dataset.events[mark.id]
  if (mark.count > 1 || only === undefined) {
    const shares = toShares(set.tallyOf(mark, hueColumn(dataset, colouring)))
    return { look: 'cluster', count: mark.count, shares }
  }
  return { look: 'single', family: familyOf[only.kind], hue: hueOf(only, dataset, colouring) }
}

/** In the reader's language, and as of the instant. */
export type Naming = { readonly lang: string; readonly instant: number; readonly cities: Cities }

export function placeNameOf(
  { place }: Pick<Mark, 'place'>,
  { places }: Pick<Dataset, 'places'>,
  { lang, instant, cities }: Naming,
): string {
  const known = places.get(place)
  return known === undefined ? '' : inLanguage(placeNamesAt(known, cities, instant), lang)
}

/** What the map's own layers know of a mark: its place's name, and the room it takes. */
export type NameProperties = { readonly place: string; readonly radius: number; readonly count: number }

const toPoint = <P>(lngLat: LngLat, properties: P): Feature<Point, P> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...lngLat] },
  properties,
})

/** So many at most, the fullest first: more names than this no screen can hold, and MapLibre places them all. */
const mostNames = 1500

export const toNameFeatures = (
  marks: readonly Mark[],
  dataset: Pick<Dataset, 'places'>,
  naming: Naming,
): FeatureCollection<Point, NameProperties> => ({
  type: 'FeatureCollection',
  features: marks.slice(0, mostNames).map((mark) =>
    toPoint(mark.lngLat, {
      place: placeNameOf(mark, dataset, naming),
      radius: reachOf(mark.count),
      count: mark.count,
    }),
  ),
})

/** Closer than this to a mark, the selected event steps aside on a leader line, pixels. */
const crowdedWithin = 26

function isCrowded({ lngLat: place }: HistoricalEvent, marks: readonly Mark[], step: number): boolean {
  if (place === null) return false
  const [x, y] = toWorld(place, step)
  return marks.some(({ lngLat }) => {
    const [markX, markY] = toWorld(lngLat, step)
    return Math.hypot(markX - x, markY - y) < crowdedWithin
  })
}

/** The selected event as the map draws it. */
export type Highlight = {
  readonly lngLat: LngLat
  readonly icon: IconContent & { look: 'selected' }
  readonly label: string
}

type Reading = {
  readonly marks: readonly Mark[]
  readonly step: number
  readonly lang: string
  readonly colouring: Colouring
}

export function toHighlight(
  selected: HistoricalEvent | null,
  dataset: Pick<Dataset, 'leaders' | 'themes'>,
  { marks, step, lang, colouring }: Reading,
): Highlight | null {
  if (selected === null || selected.lngLat === null) return null
  return {
    lngLat: selected.lngLat,
    label: inLanguage(selected.title, lang),
    icon: {
      look: 'selected',
      family: familyOf[selected.kind],
      hue: hueOf(selected, dataset, colouring),
      isAside: isCrowded(selected, marks, step),
    },
  }
}

/** Where the map's names must leave room for the selected event's. */
export type HighlightProperties = { readonly label: string; readonly isAside: boolean }

export const toHighlightFeatures = (
  highlight: Highlight | null,
): FeatureCollection<Point, HighlightProperties> => ({
  type: 'FeatureCollection',
  features:
    highlight === null
      ? []
      : [toPoint(highlight.lngLat, { label: highlight.label, isAside: highlight.icon.isAside })],
})
