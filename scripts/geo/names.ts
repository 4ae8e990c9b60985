import type { Position } from 'geojson'
import { parseEdtf } from '../../src/time/edtf.ts'
import type { AreaCollection, AreaFeature } from './areas.ts'
import { buildBoxes } from './boxes.ts'
import type { Country, CountryInputs, LabelPlace } from './countries.ts'
import type { Bbox } from './cut.ts'
import { languages } from './country-names.ts'
import type { LabelInputs } from './labels.ts'
import { innerPoint, totalAreaKm2 } from './placing.ts'
import type { UnitCollection } from './units.ts'

/** A name of another time, [from, to) in UTC milliseconds. */
export interface FormerName {
  from: number
  to: number
  names: Record<string, string>
}

export interface NamedCity {
  id: string
  at: Position
  minzoom: number
  rank: number
  capital: boolean
  names: Record<string, string>
  formerly?: FormerName[]
  /** UTC milliseconds. */
  since?: number
}

export interface NamedCountry {
  id: string
  at: Position
  minzoom: number
  maxzoom?: number
  rank: number
  names: Record<string, string>
}

/** Names that depend on the date, for the app to choose from. */
export interface MapNames {
  countries: NamedCountry[]
  cities: NamedCity[]
  areas: PlacedArea[]
  /** [west, south, east, north] of units and areas, by id. */
  boxes: Record<string, Bbox>
}

/** Where the name of a contested area stands. */
export interface PlacedArea {
  id: string
  at: Position
  minzoom: number
}

/** First zoom of a country's label by its area in km², largest first. */
const zoomByArea: readonly (readonly [areaKm2: number, minzoom: number])[] = [
  [4_000_000, 1],
  [1_500_000, 2],
  [400_000, 3],
  [80_000, 4],
  [12_000, 5],
  [1_000, 6],
  [0, 7],
]

const toCountry = (country: Country, inputs: CountryInputs, place: LabelPlace): NamedCountry => {
  const area = country.areaKm2 ?? 0
  const minzoom = place.minzoom ?? zoomByArea.find(([smallest]) => area >= smallest)?.[1] ?? 7
  return {
    id: country.id,
    at: place.at,
    minzoom,
    ...(place.maxzoom === undefined ? {} : { maxzoom: place.maxzoom }),
    rank: place.rank ?? minzoom + 1,
    names: { ...country.names, ...inputs.shortNames[country.id] },
  }
}

const toFormer = ({ date, names }: { date: string; names: Record<string, string> }): FormerName => {
  const { start, end } = parseEdtf(date)
  return { from: start, to: end, names }
}

const toCity = ({
  id,
  at,
  minzoom,
  rank,
  capital,
  names,
  formerly,
  since,
}: LabelInputs['cities'][number]): NamedCity => ({
  id,
  at,
  minzoom,
  rank,
  capital: capital !== undefined,
  names,
  ...(formerly ? { formerly: formerly.map(toFormer) } : {}),
  ...(since ? { since: parseEdtf(since).start } : {}),
})

const assertKnownNames = ({ countries, cities }: MapNames) => {
  const former = cities.flatMap(({ id, formerly = [] }) => formerly.map(({ names }) => ({ id, names })))
  for (const { id, names } of [...countries, ...cities, ...former]) {
    const missing = languages.filter((language) => !names[language])
    if (missing.length > 0) throw new Error(`Label ${id} has no name in ${missing.join(', ')}`)
  }
}

/** A name shows from its first zoom on, up to its last and not at it. */
const assertShown = ({ countries }: MapNames) => {
  for (const { id, minzoom, maxzoom = Infinity } of countries)
    if (maxzoom <= minzoom) throw new Error(`Label ${id} is never shown: from zoom ${minzoom} to ${maxzoom}`)
}

/** First zoom of an area's name by its size in km², largest first. */
const areaZooms: readonly (readonly [areaKm2: number, minzoom: number])[] = [
  [15_000, 5],
  [8_000, 5.5],
  [3_000, 6.5],
  [0, 7],
]

/** A claim that nobody's control bears out lies over states, and its name would stand among theirs. */
const isNamed = ({ properties: { kind, status } }: AreaFeature): boolean =>
  kind !== 'claimed' || status === 'contested'

const toPlacedArea = ({ properties: { id }, geometry }: AreaFeature): PlacedArea => {
  if (geometry.type === 'MultiLineString') {
    const line = geometry.coordinates.toSorted((a, b) => b.length - a.length)[0] ?? []
    return { id, at: line[line.length >> 1] ?? [0, 0], minzoom: 7 }
  }
  const size = totalAreaKm2(geometry)
  return { id, at: innerPoint(geometry), minzoom: areaZooms.find(([smallest]) => size >= smallest)?.[1] ?? 7 }
}

/** Countries of today, cities and contested areas, each with the places of its label. */
export const buildNames = (
  countries: Country[],
  inputs: { countries: CountryInputs; labels: LabelInputs; areas: AreaCollection; units: UnitCollection },
): MapNames => {
  const { labels, extraLabels } = inputs.countries
  const names: MapNames = {
    countries: countries
      .filter((country) => !country.historical)
      .flatMap((country) => [
        toCountry(country, inputs.countries, { at: country.point, ...labels[country.id] }),
        ...extraLabels
          .filter(({ id }) => id === country.id)
          .map((place) => toCountry(country, inputs.countries, place)),
      ]),
    cities: inputs.labels.cities.map(toCity),
    areas: inputs.areas.features.filter(isNamed).map(toPlacedArea),
    boxes: buildBoxes(inputs.units, inputs.areas),
  }
  assertKnownNames(names)
  assertShown(names)
  return names
}
