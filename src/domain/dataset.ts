import type { Span } from '../time/span.ts'
import type { Corridor } from './corridor.ts'
import type { Country, Relation } from './country.ts'
import type { HistoricalEvent } from './event.ts'
import type { Leader } from './leader.ts'
import type { Organization, Person } from './organization.ts'
import type { LngLat, Place } from './place.ts'
import type { Source } from './source.ts'
import type { LocalizedText } from './text.ts'
import type { Period, Polity, Theme } from './theme.ts'

export type Atlas = {
  readonly title: LocalizedText
  readonly subtitle: LocalizedText
  readonly languages: readonly string[]
  /** The whole axis, half-open. */
  readonly extent: Span
  readonly defaultView: {
    readonly shown: Span
    readonly cursor: number
    readonly map: { readonly center: LngLat; readonly zoom: number }
  }
  /** The country whose foreign policy this is: drawn as "home". */
  readonly home: string
  readonly licence: string
  readonly version: string
  readonly issued: string
}

type ById<T> = ReadonlyMap<string, T>

/** Everything the atlas knows, checked and linked: an id found in one record leads to a record that exists. */
export type Dataset = {
  readonly atlas: Atlas
  /** By start; undated ones last. `events[n].number === n`. */
  readonly events: readonly HistoricalEvent[]
  readonly eventById: ById<HistoricalEvent>
  readonly sources: ById<Source>
  readonly leaders: ById<Leader>
  readonly countries: ById<Country>
  readonly relations: ById<Relation>
  readonly organizations: ById<Organization>
  readonly people: ById<Person>
  readonly places: ById<Place>
  readonly corridors: ById<Corridor>
  readonly themes: ById<Theme>
  readonly periods: readonly Period[]
  readonly polities: ById<Polity>
}
