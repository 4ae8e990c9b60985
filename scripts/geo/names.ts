import type { Position } from 'geojson'
import type { LngLat } from '../../src/domain/place.ts'
import type { LocalizedText } from '../../src/domain/text.ts'
import type { MapLists, NamedCity, NamedCountry, PlacedArea } from '../../src/map/map-lists.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import type { AreaCollection, AreaFeature } from './areas.ts'
import { buildBoxes } from './boxes.ts'
import type { Country, CountryInputs, LabelPlace } from './countries.ts'
import { languages } from './country-names.ts'
import type { LabelInputs } from './labels.ts'
import { innerPoint, totalAreaKm2 } from './placing.ts'
import type { UnitCollection } from './units.ts'

/** `names.json`, as the app reads it. */
type MapNames = Omit<MapLists, 'sides'>

const toLngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat]

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
    at: toLngLat(place.at),
    minzoom,
    ...(place.maxzoom === undefined ? {} : { maxzoom: place.maxzoom }),
    rank: place.rank ?? minzoom + 1,
    names: { ...country.names, ...inputs.shortNames[country.id] },
  }
}

const toFormer = ({ date, names }: { date: string; names: LocalizedText }) => {
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
  at: toLngLat(at),
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
    return { id, at: toLngLat(line[line.length >> 1] ?? []), minzoom: 7 }
  }
  const size = totalAreaKm2(geometry)
  return {
    id,
    at: toLngLat(innerPoint(geometry)),
    minzoom: areaZooms.find(([smallest]) => size >= smallest)?.[1] ?? 7,
  }
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
