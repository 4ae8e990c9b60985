import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent } from '../domain/event.ts'
import { hueOf, type Colouring } from '../domain/hue.ts'
import { inLanguage } from '../domain/text.ts'
import type { Mark } from './clusters.ts'
import type { IconContent } from './icon-names.ts'
import { toIconName } from './icon-names.ts'
import { toWorld } from './screen.ts'

type Hued = Pick<Dataset, 'leaders' | 'themes'>
type Names = Hued & Pick<Dataset, 'places'>

/** In which language marks say their names, and what their colours tell. */
type Reading = { readonly lang: string; readonly colouring: Colouring }

/** How many events of each hue, most first. */
export function toShares(
  events: readonly HistoricalEvent[],
  names: Hued,
  colouring: Colouring,
): { hue: number | null; count: number }[] {
  const counts = new Map<number | null, number>()
  for (const event of events) {
    const hue = hueOf(event, names, colouring)
    counts.set(hue, (counts.get(hue) ?? 0) + 1)
  }
  return [...counts]
    .map(([hue, count]) => ({ hue, count }))
    .sort((a, b) => b.count - a.count || (a.hue ?? 99) - (b.hue ?? 99))
}

export function toIcon({ events }: Pick<Mark, 'events'>, names: Hued, colouring: Colouring): IconContent {
  const [only, second] = events
  if (only === undefined || second !== undefined)
    return { look: 'cluster', count: events.length, shares: toShares(events, names, colouring) }
  return { look: 'single', family: familyOf[only.kind], hue: hueOf(only, names, colouring) }
}

/** Radius of a cluster's circle, pixels. */
export const clusterSize = (count: number): number => (count > 40 ? 15 : count > 12 ? 12.5 : 10.5)

export type MarkProperties = {
  readonly mark: number
  readonly icon: string
  readonly place: string
  readonly radius: number
  readonly count: number
}

export function placeNameOf(
  { events }: Pick<Mark, 'events'>,
  { places }: Pick<Dataset, 'places'>,
  lang: string,
): string {
  const counts = new Map<string, number>()
  for (const { place } of events) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const names = most === undefined ? undefined : places.get(most[0])?.names
  return names === undefined ? '' : inLanguage(names, lang)
}

/** The point features of the marks, by the mark's id. */
export const toMarkFeatures = (
  marks: readonly Mark[],
  names: Names,
  { lang, colouring }: Reading,
): FeatureCollection<Point, MarkProperties> => ({
  type: 'FeatureCollection',
  features: marks.map((mark) => ({
    type: 'Feature',
    id: mark.id,
    geometry: { type: 'Point', coordinates: [...mark.lngLat] },
    properties: {
      mark: mark.id,
      icon: toIconName(toIcon(mark, names, colouring)),
      place: placeNameOf(mark, names, lang),
      radius: mark.events.length === 1 ? 6 : clusterSize(mark.events.length),
      count: mark.events.length,
    },
  })),
})

export type HighlightProperties = { readonly icon: string; readonly label: string; readonly size: number }

/** Closer than this to a mark, the selected event steps aside on a leader line, pixels. */
const crowdedWithin = 26

const isCrowded = (event: HistoricalEvent, marks: readonly Mark[], step: number): boolean => {
  if (event.lngLat === null) return false
  const [x, y] = toWorld(event.lngLat, step)
  return marks.some(({ lngLat }) => {
    const [markX, markY] = toWorld(lngLat, step)
    return Math.hypot(markX - x, markY - y) < crowdedWithin
  })
}

type Highlit = {
  selected: HistoricalEvent | null
  hovered: Mark | null
  marks: readonly Mark[]
  step: number
}

/** The selected event with its title, and the mark under the pointer a little larger. */
export function toHighlight(
  { selected, hovered, marks, step }: Highlit,
  names: Names,
  { lang, colouring }: Reading,
): FeatureCollection<Point, HighlightProperties> {
  const features: Feature<Point, HighlightProperties>[] = []
  const add = (coordinates: readonly [number, number], properties: HighlightProperties) =>
    features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [...coordinates] }, properties })
  if (hovered !== null)
    add(hovered.lngLat, { icon: toIconName(toIcon(hovered, names, colouring)), label: '', size: 1.15 })
  if (selected?.lngLat) {
    const isAside = isCrowded(selected, marks, step)
    const icon = {
      look: 'selected',
      family: familyOf[selected.kind],
      hue: hueOf(selected, names, colouring),
      isAside,
    } as const
    add(selected.lngLat, { icon: toIconName(icon), label: inLanguage(selected.title, lang), size: 1 })
  }
  return { type: 'FeatureCollection', features }
}
