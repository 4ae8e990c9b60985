import type { Place } from '../domain/place.ts'
import { readAt } from '../domain/read-names.ts'
import type { LocalizedText } from '../domain/text.ts'
import type { NamedCity } from './map-lists.ts'

/** The cities of the map's ground, by the ids that they share with places. */
export type Cities = ReadonlyMap<string, Pick<NamedCity, 'formerly'>>

export const noCities: Cities = new Map()

export const toCities = (cities: readonly NamedCity[]): Cities =>
  new Map(cities.map((city) => [city.id, city]))

/** What the city was officially called at the instant, if not as it is now. */
export const formerNamesAt = (
  city: Pick<NamedCity, 'formerly'> | undefined,
  instant: number,
): LocalizedText | undefined => city?.formerly?.find(({ from, to }) => from <= instant && instant < to)?.names

/** What a place is called on the map: as whoever the atlas is read by calls it, else as it was called at the time. */
export const placeNamesAt = (
  { id, names, read }: Pick<Place, 'id' | 'names' | 'read'>,
  cities: Cities,
  instant: number,
): LocalizedText => ({
  ...names,
  ...formerNamesAt(cities.get(id), instant),
  ...(read && readAt(read, instant)),
})
