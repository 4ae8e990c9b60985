import type { Span } from '../time/span.ts'
import type { Figure } from './account.ts'
import type { Corridor, DetailedCorridor } from './corridor.ts'
import type { Country, DetailedRelation, Relation } from './country.ts'
import type { Detailed } from './detailed.ts'
import type { DetailedEvent, HistoricalEvent } from './event.ts'
import type { DetailedLeader, Leader } from './leader.ts'
import type { DetailedOrganization, DetailedPerson, Organization, Person } from './organization.ts'
import type { DetailedPerspective, Perspective } from './perspective.ts'
import type { LngLat, Place } from './place.ts'
import type { Area, DetailedArea, DetailedPolity, DetailedTerritory, Polity, Territory } from './polity.ts'
import type { DetailedSource, Source } from './source.ts'
import type { LocalizedText } from './text.ts'
import type { DetailedPeriod, DetailedTheme, Period, Theme } from './theme.ts'

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
  /** Stretches of time to offer first, in few words. */
  readonly presets: readonly { readonly names: LocalizedText; readonly span: Span }[]
  /** The country whose foreign policy this is: drawn as "home". */
  readonly home: string
  readonly licence: string
  readonly version: string
  readonly issued: string
  /** Where readers send word of errors: a mailbox, or a page that takes `title` and `body` as parameters, as the issue forms
   *  of public repositories do. */
  readonly report?: { readonly mail: string } | { readonly url: string } | undefined
}

type ById<T> = ReadonlyMap<string, T>

/** What the views, the list and the facets need, checked and linked: an id found in one record leads to a record that
 *  exists. */
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
  readonly territories: readonly Territory[]
  readonly areas: ById<Area>
  /** Groups of sources that speak from one side, in the order in which they take them. */
  readonly perspectives: readonly Perspective[]
}

/** Everything the atlas knows: with summaries, accounts and what else the panels tell and the exports write. */
export type DetailedDataset = Detailed<
  Dataset,
  {
    readonly events: readonly DetailedEvent[]
    readonly eventById: ById<DetailedEvent>
    readonly sources: ById<DetailedSource>
    readonly leaders: ById<DetailedLeader>
    readonly relations: ById<DetailedRelation>
    readonly organizations: ById<DetailedOrganization>
    readonly people: ById<DetailedPerson>
    readonly corridors: ById<DetailedCorridor>
    readonly themes: ById<DetailedTheme>
    readonly periods: readonly DetailedPeriod[]
    readonly polities: ById<DetailedPolity>
    readonly territories: readonly DetailedTerritory[]
    readonly areas: ById<DetailedArea>
    readonly figures: ById<Figure>
    readonly perspectives: readonly DetailedPerspective[]
  }
>
