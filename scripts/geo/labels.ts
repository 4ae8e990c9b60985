import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson'
import type { Country, CountryInputs, LabelPlace } from './countries.ts'
import { languages, toCapitals } from './country-names.ts'
import type { River } from './water.ts'

interface HandLabel {
  id: string
  names: Record<string, string>
  minzoom: number
  rank: number
}

/** The hand-made `data/geo/labels.json`. */
export interface LabelInputs {
  cities: (HandLabel & { at: Position; capital?: string })[]
  water: (HandLabel & { at: Position })[]
  ranges: (HandLabel & { line: Position[] })[]
}

export interface LabelProperties {
  kind: 'country' | 'city' | 'water' | 'range' | 'river'
  id: string
  minzoom: number
  maxzoom?: number
  /** The lower one wins where two labels collide. */
  rank: number
  capital?: boolean
  [text: `name_${string}` | `caps_${string}`]: string
}

type Label = Feature<Point | LineString, LabelProperties>
export type LabelCollection = FeatureCollection<Point | LineString, LabelProperties>

const toTexts = (names: Record<string, string>, withCapitals: boolean) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) => [
      [`name_${language}`, name],
      ...(withCapitals ? [[`caps_${language}`, toCapitals(name, language)]] : []),
    ]),
  ) as Record<`name_${string}` | `caps_${string}`, string>

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

const toCountryLabel = (country: Country, inputs: CountryInputs, place: LabelPlace): Label => {
  const area = country.areaKm2 ?? 0
  const minzoom = place.minzoom ?? zoomByArea.find(([smallest]) => area >= smallest)?.[1] ?? 7
  const names = { ...country.names, ...inputs.shortNames[country.id] }
  return {
    type: 'Feature',
    properties: {
      kind: 'country',
      id: country.id,
      minzoom,
      ...(place.maxzoom === undefined ? {} : { maxzoom: place.maxzoom }),
      rank: place.rank ?? minzoom + 1,
      ...toTexts(names, true),
    },
    geometry: { type: 'Point', coordinates: place.at },
  }
}

const toCountryLabels = (countries: Country[], inputs: CountryInputs): Label[] =>
  countries
    .filter((country) => !country.historical)
    .flatMap((country) => [
      toCountryLabel(country, inputs, { at: country.point, ...inputs.labels[country.id] }),
      ...inputs.extraLabels
        .filter(({ id }) => id === country.id)
        .map((place) => toCountryLabel(country, inputs, place)),
    ])

const toPlace = (
  kind: 'city' | 'water' | 'range' | 'river',
  { id, names, minzoom, rank }: HandLabel,
  geometry: Point | LineString,
): Label => ({
  type: 'Feature',
  properties: { kind, id, minzoom, rank, ...toTexts(names, false) },
  geometry,
})

const toPoint = (at: Position): Point => ({ type: 'Point', coordinates: at })
const toLine = (line: Position[]): LineString => ({ type: 'LineString', coordinates: line })

const assertKnownNames = ({ features }: LabelCollection) => {
  for (const { properties } of features) {
    const missing = languages.filter((language) => !properties[`name_${language}`])
    if (missing.length > 0) throw new Error(`Label ${properties.id} has no name in ${missing.join(', ')}`)
  }
}

/** All labels of the base map: countries, cities, waters, ranges, rivers. */
export const buildLabels = (
  countries: Country[],
  inputs: { countries: CountryInputs; labels: LabelInputs; rivers: River[] },
): LabelCollection => {
  const { cities, water, ranges } = inputs.labels
  const toCity = (city: LabelInputs['cities'][number]): Label => {
    const label = toPlace('city', city, toPoint(city.at))
    return { ...label, properties: { ...label.properties, capital: city.capital !== undefined } }
  }
  const labels: LabelCollection = {
    type: 'FeatureCollection',
    features: [
      ...toCountryLabels(countries, inputs.countries),
      ...cities.map(toCity),
      ...water.map((label) => toPlace('water', label, toPoint(label.at))),
      ...ranges.map((label) => toPlace('range', label, toLine(label.line))),
      ...inputs.rivers.map(({ id, names, points }) =>
        toPlace('river', { id, names, minzoom: 7, rank: 6 }, toLine(points)),
      ),
    ],
  }
  assertKnownNames(labels)
  return labels
}
