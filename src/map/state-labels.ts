import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Holdings } from '../domain/holdings.ts'
import type { LngLat } from '../domain/place.ts'
import type { Polity, PolityLabel } from '../domain/polity.ts'
import { readAt, readInstants, type ReadNames } from '../domain/read-names.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { formerNamesAt } from './city-names.ts'
import { unionOf, type Bounds } from '../geo/bounds.ts'
import { contains } from '../time/span.ts'
import type { Boxes, MapLists, NamedCity } from './map-lists.ts'
import {
  extentOf,
  lastLarge,
  reachOf,
  sizeAt,
  spacingFor,
  stateSizes,
  toSteps,
  noSteps,
  type Steps,
} from './name-room.ts'
import type { NameView } from './name-view.ts'
import { createClock } from './turning-points.ts'

type LabelProperties = {
  readonly id: string
  readonly name: string
  readonly minzoom: number
  readonly maxzoom?: number | undefined
  /** The lower one wins where two labels collide. */
  readonly rank: number
  readonly capital?: boolean
  /** Where it goes when its place is taken. */
  readonly steps?: Steps
  /** Between its letters, ems. */
  readonly spacing?: number
}

type Labels = FeatureCollection<Point, LabelProperties>

type Label = { id: string; at: LngLat; names: LocalizedText; minzoom: number; maxzoom?: number | undefined; rank: number } // prettier-ignore

type Known = { readonly polities: ReadonlyMap<string, Polity> }

/** The states that hold land at the instant, and what they are part of. */
function statesAt(holdings: Holdings, instant: number): readonly string[] {
  const holders = new Set(holdings.units.map((unit) => holdings.holderOf(unit, instant).holder))
  return [...new Set([...holders].flatMap((holder) => holdings.chainOf(holder, instant)))]
}

type Placed = Known & {
  readonly countries: ReadonlyMap<string, { readonly names: LocalizedText; readonly point: LngLat }>
}

/** Where its name stands at the instant; none at the places of the country it continues. */
const labelsAt = ({ label, alsoAt = [] }: Polity, instant: number): readonly PolityLabel[] =>
  [...(label ? [label] : []), ...alsoAt].filter(({ date }) => date === undefined || contains(date, instant))

/** The names of the states whose own place is seen. */
export function statesSeen(
  { polities, countries }: Placed,
  { holdings, instant }: { holdings: Holdings; instant: number },
  isSeen: (place: LngLat) => boolean,
): readonly LocalizedText[] {
  return statesAt(holdings, instant).flatMap((holder) => {
    const polity = polities.get(holder)
    const country = countries.get(polity?.country ?? holder)
    const place = (polity && labelsAt(polity, instant)[0]?.point) ?? country?.point
    const names = polity?.names ?? country?.names
    return place !== undefined && names !== undefined && isSeen(place) ? [names] : []
  })
}

/** Farther than this the republics of the South Caucasus have no room for more than one line. */
const briefBelow = 4.25

type Options = {
  readonly holdings: Holdings
  readonly instant: number
  readonly lang: string
  readonly view: NameView
}

/** One label a state of the time, in capitals, at its own place, else at that of the country it continues; at a spare one
 *  only while those before it are out of sight. */
export function toStateLabels(
  { polities }: Known,
  { countries, boxes }: Pick<MapLists, 'countries' | 'boxes'>,
  { holdings, instant, lang, view }: Options,
): Labels {
  const placesOf = (holder: string): readonly Label[] => {
    const polity = polities.get(holder)
    if (polity === undefined) return countries.filter(({ id }) => id === holder)
    const names = (view.zoom < briefBelow ? polity.brief : undefined) ?? polity.short ?? polity.names
    if (polity.label === undefined)
      return countries.filter(({ id }) => id === polity.country).map((place) => ({ ...place, names }))
    const rank = countries.find(({ id }) => id === polity.country)?.rank ?? Infinity
    return labelsAt(polity, instant).map(({ point, minzoom, maxzoom }, nth) => ({
      id: holder,
      at: point,
      names,
      minzoom,
      maxzoom,
      // What continues a country is named as early as that one; a spare place gives way to the others’ own.
      rank: nth === 0 ? Math.min(minzoom + 1, rank) : minzoom + 1.5,
    }))
  }
  const lands = landsAt(holdings, instant, boxes)
  return toCollection(
    statesAt(holdings, instant).flatMap((holder) =>
      uptoSeen(placesOf(holder), view).map(({ names, at, minzoom, maxzoom, rank, id, moves }) => {
        // Chromium has no Azerbaijani dates or names, but it knows the capitals of i and ı.
        const name = inLanguage(names, lang).toLocaleUpperCase(lang)
        const setting = setName(name, { at, minzoom, land: lands.get(holder), moves }, view)
        return { at, id, minzoom, maxzoom, rank, name, ...setting }
      }),
    ),
  )
}

/** Where names stand that have spare places. */
export const sparePlaces = (
  { polities }: Known,
  { countries }: Pick<MapLists, 'countries'>,
): readonly LngLat[] => {
  const isSpare = countries.map(({ id }, i) => countries[i - 1]?.id === id || countries[i + 1]?.id === id)
  return [
    ...[...polities.values()].flatMap(({ label, alsoAt }) =>
      label && alsoAt ? [label, ...alsoAt].map(({ point }) => point) : [],
    ),
    ...countries.filter((_, i) => isSpare[i]).map(({ at }) => at),
  ]
}

type Choice = Label & {
  /** The others, out of sight, keep to their places: what steps into sight from there would stand on the map twice. */
  readonly moves: boolean
}

/** The first place that is in sight and those before it, which may come; all where none is: then the nearest one moves. */
function uptoSeen(places: readonly Label[], { zoom, isSeen, away }: NameView): readonly Choice[] {
  const tileZoom = Math.floor(zoom)
  const isDue = ({ minzoom, maxzoom = 99 }: Label) => minzoom <= tileZoom && tileZoom < maxzoom
  const seen = places.findIndex((place) => isDue(place) && isSeen(place.at))
  const due = places.filter(isDue).toSorted((a, b) => away(a.at) - away(b.at))
  const moving = seen === -1 ? (due[0] ?? places[0]) : places[seen]
  return (seen === -1 ? places : places.slice(0, seen + 1)).map((place) => ({
    ...place,
    moves: place === moving,
  }))
}

/** What has to be seen of the land of each state, and of what it is part of. */
function landsAt(holdings: Holdings, instant: number, boxes: Boxes): ReadonlyMap<string, Bounds> {
  const lands = new Map<string, Bounds>()
  for (const unit of holdings.units) {
    const box = boxes[unit]
    if (box === undefined) continue
    for (const holder of holdings.chainOf(holdings.holderOf(unit, instant).holder, instant)) {
      const land = unionOf([lands.get(holder) ?? box, box])
      if (land !== undefined) lands.set(holder, land)
    }
  }
  return lands
}

type Standing = {
  readonly at: LngLat
  readonly minzoom: number
  readonly land: Bounds | undefined
  readonly moves: boolean
}

/** How the name of a state is set in the room that its land has on the screen. */
function setName(name: string, { at, minzoom, land, moves }: Standing, { zoom, isNear }: NameView) {
  const isLarge = minzoom <= lastLarge
  const size = sizeAt(isLarge ? stateSizes.large : stateSizes.small, zoom)
  const reach = reachOf(at, land, { zoom, size })
  const spacing = spacingFor(name, isLarge, reach.west + reach.east)
  const isDue = moves && minzoom <= zoom + 1 && isNear(at)
  return { spacing, steps: isDue ? toSteps(reach, extentOf(name, 'state', spacing)) : noSteps }
}

/** Places by the id that they share with cities; some are read otherwise. */
type Places = ReadonlyMap<string, { readonly read?: ReadNames | undefined }>

/** Changes whenever some city does, or its name. */
export const createCityClock = (
  cities: readonly NamedCity[],
  places: Places,
): ((instant: number) => number) =>
  createClock([
    ...cities.flatMap(({ formerly = [], since }) => [
      ...formerly.flatMap(({ from, to }) => [from, to]),
      ...(since === undefined ? [] : [since]),
    ]),
    ...readInstants(places.values()),
  ])

/** The cities under their names of the time, and those of whoever the atlas is read by. */
export const toCityLabels = (
  cities: readonly NamedCity[],
  places: Places,
  { instant, lang }: { instant: number; lang: string },
): Labels =>
  toCollection(
    cities
      .filter(({ since }) => since === undefined || since <= instant)
      .map((city) => {
        const { id, at, minzoom, rank, capital, names } = city
        const read = places.get(id)?.read
        const then = {
          ...(formerNamesAt(city, instant) ?? names),
          ...(read && readAt(read, instant)),
        }
        return { id, at, minzoom, rank, capital, name: inLanguage(then, lang) }
      }),
  )

/** Labels as MapLibre draws them. */
export const toCollection = (labels: readonly (LabelProperties & { at: LngLat })[]): Labels => ({
  type: 'FeatureCollection',
  features: labels.map(({ at, ...properties }): Feature<Point, LabelProperties> => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties,
  })),
})
