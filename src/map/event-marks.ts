import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import type { Mark } from './clusters.ts'
import type { IconContent } from './icon-names.ts'
import { toIconName } from './icon-names.ts'
import { toWorld } from './screen.ts'

type Names = Pick<Dataset, 'leaders' | 'places'>

/** Place of the event's leader in the palette; null for an event of no leader's time. */
export function hueOf(event: HistoricalEvent, { leaders }: Pick<Dataset, 'leaders'>): number | null {
  const [first] = event.leaders
  return (first === undefined ? undefined : leaders.get(first)?.hue) ?? null
}

/** How many events of each hue, most first. */
export function toShares(
  events: readonly HistoricalEvent[],
  names: Pick<Dataset, 'leaders'>,
): { hue: number | null; count: number }[] {
  const counts = new Map<number | null, number>()
  for (const event of events) {
    const hue = hueOf(event, names)
    counts.set(hue, (counts.get(hue) ?? 0) + 1)
  }
  return [...counts]
    .map(([hue, count]) => ({ hue, count }))
    .sort((a, b) => b.count - a.count || (a.hue ?? 99) - (b.hue ?? 99))
}

export function toIcon({ events }: Pick<Mark, 'events'>, names: Pick<Dataset, 'leaders'>): IconContent {
  const [only, second] = events
  if (only === undefined || second !== undefined)
    return { look: 'cluster', count: events.length, shares: toShares(events, names) }
  return { look: 'single', family: familyOf[only.kind], hue: hueOf(only, names) }
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
  lang: string,
): FeatureCollection<Point, MarkProperties> => ({
  type: 'FeatureCollection',
  features: marks.map((mark) => ({
    type: 'Feature',
    id: mark.id,
    geometry: { type: 'Point', coordinates: [...mark.lngLat] },
    properties: {
      mark: mark.id,
      icon: toIconName(toIcon(mark, names)),
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
  lang: string,
): FeatureCollection<Point, HighlightProperties> {
  const features: Feature<Point, HighlightProperties>[] = []
  const add = (coordinates: readonly [number, number], properties: HighlightProperties) =>
    features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [...coordinates] }, properties })
  if (hovered !== null)
    add(hovered.lngLat, { icon: toIconName(toIcon(hovered, names)), label: '', size: 1.15 })
  if (selected?.lngLat) {
    const isAside = isCrowded(selected, marks, step)
    const icon = {
      look: 'selected',
      family: familyOf[selected.kind],
      hue: hueOf(selected, names),
      isAside,
    } as const
    add(selected.lngLat, { icon: toIconName(icon), label: inLanguage(selected.title, lang), size: 1 })
  }
  return { type: 'FeatureCollection', features }
}
