import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { contains } from '../time/span.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { LngLat } from './place.ts'
import type { ReadNames } from './read-names.ts'
import type { LocalizedText } from './text.ts'

export const polityStatuses = [
  'sovereign', 'union-republic', 'dependency', 'occupied', 'mandate', 'unrecognised',
] as const // prettier-ignore

/** A state of the time, or what was part of one. */
export type Polity = {
  readonly id: string
  readonly names: LocalizedText
  /** For the map, where the full name is long. */
  readonly short?: LocalizedText | undefined
  /** On a map that is far, where its land has no room for more. */
  readonly brief?: LocalizedText | undefined
  readonly status: (typeof polityStatuses)[number]
  readonly date: FuzzyDate
  /** What it was part of, one after the other. */
  readonly within: readonly { readonly polity: string; readonly date: FuzzyDate }[]
  /** The polities that followed it on its land. */
  readonly successors: readonly string[]
  /** The country whose record of relations it continues. */
  readonly country?: string | undefined
  /** Where its name stands on the map. */
  readonly label?: PolityLabel | undefined
  /** And again, where it is larger than what is seen of it at once. */
  readonly alsoAt?: readonly PolityLabel[] | undefined
}

export type PolityLabel = {
  readonly point: LngLat
  readonly minzoom: number
  readonly maxzoom?: number | undefined
  /** While the land there was its own; always where it is not given. */
  readonly date?: FuzzyDate | undefined
}

export type DetailedPolity = Detailed<Polity, { readonly accounts: readonly Account[] }>

export const territoryStatuses = ['recognised', 'contested', 'occupied', 'claimed'] as const

export const lineAccuracies = ['surveyed', 'traced', 'approximate'] as const

/** Units of land that a polity held, or only claimed, over a stretch of time. Where none is given, a unit belongs to its
 *  country of today. */
export type Territory = {
  readonly id: string
  readonly polity: string
  readonly units: readonly string[]
  readonly date: FuzzyDate
  readonly status: (typeof territoryStatuses)[number]
  /** Of its limits, where they are not today's. */
  readonly accuracy: (typeof lineAccuracies)[number]
}

export type DetailedTerritory = Detailed<
  Territory,
  {
    readonly accounts: readonly Account[]
    readonly note?: LocalizedText | undefined
  }
>

export const areaKinds = ['claimed', 'controlled', 'autonomous', 'peacekeeping', 'line-of-control'] as const
export type AreaKind = (typeof areaKinds)[number]

/** A contested area or a line of control, laid over the borders and never part of them. */
export type Area = {
  readonly id: string
  readonly names: LocalizedText
  readonly kind: AreaKind
  readonly date: FuzzyDate
  readonly accuracy: (typeof lineAccuracies)[number]
  readonly status: (typeof territoryStatuses)[number]
  /** Who tells of it, each once. */
  readonly sources: readonly string[]
  /** Only in a reading by one group of sources. */
  readonly read?: ReadNames | undefined
}

/** What some sources call an area: as they print it in the language `lang`, and what that means in others. */
export type AreaName = {
  readonly names: LocalizedText
  readonly lang: string
  readonly date?: FuzzyDate | undefined
  readonly accounts: readonly Account[]
}

export type DetailedArea = Detailed<
  Area,
  {
    /** Polities or countries. */
    readonly parties: readonly string[]
    readonly statedAreaKm2?: number | undefined
    readonly otherNames: readonly AreaName[]
    readonly accounts: readonly Account[]
    readonly note?: LocalizedText | undefined
  }
>

/** What is contested at the instant. */
export const areasAt = <A extends Area>(
  { areas }: { readonly areas: ReadonlyMap<string, A> },
  instant: number,
): readonly A[] => [...areas.values()].filter(({ date }) => contains(date, instant))

/** A unit is a country or a part of one, and says so: `AZ`, `AZ-nakhchivan`. */
export const countryOfUnit = (unit: string): string => unit.slice(0, 2)
