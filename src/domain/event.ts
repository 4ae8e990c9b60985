import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { LngLat } from './place.ts'
import type { LocalizedText } from './text.ts'

export const eventKinds = [
  'agreement', 'treaty', 'declaration', 'resolution', 'vote', 'election', 'recognition', 'mission', 'membership',
  'founding', 'visit', 'summit', 'meeting', 'talks', 'conference', 'speech', 'opening', 'construction', 'proposal',
  'war', 'clash', 'ceasefire', 'incident', 'massacre', 'displacement', 'protest', 'government', 'judgment', 'sanction', 'aid',
] as const // prettier-ignore
export type EventKind = (typeof eventKinds)[number]

/** The six marker shapes of the atlas, each for a family of kinds. */
export const kindFamilies = ['accord', 'standing', 'meeting', 'works', 'body', 'conflict'] as const
export type KindFamily = (typeof kindFamilies)[number]

export const familyOf: Record<EventKind, KindFamily> = {
  agreement: 'accord', treaty: 'accord', declaration: 'accord', ceasefire: 'accord', proposal: 'accord',
  recognition: 'standing', mission: 'standing', government: 'standing', election: 'standing', aid: 'standing', speech: 'standing',
  visit: 'meeting', summit: 'meeting', meeting: 'meeting', talks: 'meeting', conference: 'meeting',
  opening: 'works', construction: 'works',
  resolution: 'body', vote: 'body', membership: 'body', founding: 'body', judgment: 'body', sanction: 'body',
  war: 'conflict', clash: 'conflict', incident: 'conflict', massacre: 'conflict', displacement: 'conflict', protest: 'conflict',
} // prettier-ignore

export const kindsOf = (family: KindFamily): readonly EventKind[] =>
  eventKinds.filter((kind) => familyOf[kind] === family)

export type RelatedEvent = {
  event: string
  how: 'led-to' | 'follows' | 'part-of' | 'see-also'
  source?: string | undefined
}

export type HistoricalEvent = {
  readonly id: string
  /** Position in the dataset's order by start: an integer name for the map and for typed arrays. */
  readonly number: number
  readonly title: LocalizedText
  /** null: the source gives no date. */
  readonly date: FuzzyDate | null
  readonly calendar?: { style: 'julian' | 'gregorian'; literal: string } | undefined
  readonly kind: EventKind
  readonly place: string | null
  readonly placeRole: 'venue' | 'subject' | 'seat'
  /** Where the place lies; null when the event has none. */
  readonly lngLat: LngLat | null
  /** ISO 3166-1 alpha-2, and SU for the Union of Soviet Socialist Republics. */
  readonly countries: readonly string[]
  readonly organizations: readonly string[]
  readonly people: readonly string[]
  readonly corridors: readonly string[]
  readonly themes: readonly string[]
  /** Who led at the event's date, derived from terms of office unless the record names them. */
  readonly leaders: readonly string[]
  readonly importance: 1 | 2 | 3
  /** Those that give an account of it, each once. */
  readonly sources: readonly string[]
  /** Words of `evidence.ts`. */
  readonly evidence: readonly string[]
  /** Of accounts for which the record's date leaves no room, each once. */
  readonly otherDates: readonly FuzzyDate[]
  readonly related: readonly RelatedEvent[]
  /** Only where the atlas is read by one group of sources. */
  readonly reading?: Reading | undefined
}

export type Reading = {
  /** The group gives an account of the event. */
  readonly reported: boolean
  /** Where the group gives another date. */
  readonly dateOfRecord?: FuzzyDate | null | undefined
}

export const isFaded = ({ reading }: Pick<HistoricalEvent, 'reading'>): boolean => reading?.reported === false

export type DetailedEvent = Detailed<
  HistoricalEvent,
  {
    readonly summary: LocalizedText
    readonly accounts: readonly Account[]
    /** When it was on each of the accounts; null for one that does not say. */
    readonly saidDates: readonly (FuzzyDate | null)[]
    /** On what the accounts differ, in a few words. */
    readonly differ?: LocalizedText | undefined
  }
>
