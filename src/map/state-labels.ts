import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Holdings } from '../domain/holdings.ts'
import type { LngLat } from '../domain/place.ts'
import type { Polity, PolityLabel } from '../domain/polity.ts'
import { readAt, readInstants, type ReadNames } from '../domain/read-names.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { formerNamesAt } from './city-names.ts'
import { contains } from '../time/span.ts'
import type { MapLists, NamedCity } from './map-lists.ts'
import { createClock } from './turning-points.ts'

type LabelProperties = {
  readonly id: string
  readonly name: string
  readonly minzoom: number
  readonly maxzoom?: number | undefined
  /** The lower one wins where two labels collide. */
  readonly rank: number
  readonly capital?: boolean
}

type Labels = FeatureCollection<Point, LabelProperties>

type Label = { id: string; at: LngLat; names: LocalizedText; minzoom: number; maxzoom?: number | undefined; rank: number } // prettier-ignore

type Known = { readonly polities: ReadonlyMap<string, Polity> }

/** The states that hold land at the instant, and what they are part of. */
export function statesAt(holdings: Holdings, instant: number): readonly string[] {
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

/** One label a state of the time, in capitals, at its own place, else at that of the country it continues. */
export function toStateLabels(
  { polities }: Known,
  { countries }: Pick<MapLists, 'countries'>,
  { holdings, instant, lang }: { holdings: Holdings; instant: number; lang: string },
): Labels {
  const labelsOf = (holder: string): readonly Label[] => {
    const polity = polities.get(holder)
    if (polity === undefined) return countries.filter(({ id }) => id === holder)
    const names = polity.short ?? polity.names
    if (polity.label === undefined)
      return countries.filter(({ id }) => id === polity.country).map((place) => ({ ...place, names }))
    return labelsAt(polity, instant).map(({ point, minzoom, maxzoom }) => ({
      id: holder,
      at: point,
      names,
      minzoom,
      maxzoom,
      rank: minzoom + 1,
    }))
  }
  const labels = statesAt(holdings, instant).flatMap(labelsOf)
  return toCollection(
    labels.map(({ names, at, ...rest }) => ({
      at,
      id: rest.id,
      minzoom: rest.minzoom,
      maxzoom: rest.maxzoom,
      rank: rest.rank,
      // Chromium has no Azerbaijani dates or names, but it knows the capitals of i and ı.
      name: inLanguage(names, lang).toLocaleUpperCase(lang),
    })),
  )
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
