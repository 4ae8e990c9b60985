import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { LngLat } from './place.ts'
import type { Statement } from './statement.ts'
import type { LocalizedText } from './text.ts'

export const corridorKinds = ['oil', 'gas', 'rail', 'road', 'sea', 'power', 'multimodal'] as const
export type CorridorKind = (typeof corridorKinds)[number]

export const corridorStates = [
  'proposed',
  'agreed',
  'financed',
  'construction',
  'operating',
  'suspended',
  'cancelled',
] as const
export type CorridorState = (typeof corridorStates)[number]

export type DatedState = {
  readonly state: CorridorState
  readonly from: FuzzyDate
}

export type DetailedState = Detailed<
  DatedState,
  {
    readonly note?: LocalizedText | undefined
    readonly accounts: readonly Account[]
  }
>

export type Segment = {
  readonly id: string
  readonly names?: LocalizedText | undefined
  readonly mode?: CorridorKind | undefined
  readonly path: readonly LngLat[]
  readonly accuracy: 'surveyed' | 'traced' | 'schematic'
  /** Length along the geometry, scaled to the stated length; computed by the data build, 0 where it was not. */
  readonly km: number
  /** In order of time; each holds until the next. Before the first the segment was not yet proposed. */
  readonly states: readonly DatedState[]
}

export type DetailedSegment = Detailed<Segment, { readonly states: readonly DetailedState[] }>

export type StationKind =
  | 'terminal' | 'field' | 'pump' | 'compressor' | 'substation' | 'station' | 'junction' | 'port' | 'border' | 'landfall' | 'planned' // prettier-ignore

export type Station = {
  readonly names: LocalizedText
  readonly lngLat: LngLat
  readonly kind: StationKind
  readonly country: string
  /** Distance from the start along the geometry, scaled to the stated length; computed by the data build. */
  readonly km: number
}

export const capacityUnits = ['barrels-a-day', 'tonnes-a-year', 'cubic-metres-a-year', 'megawatts'] as const
export type CapacityUnit = (typeof capacityUnits)[number]

/** What can be carried, what is aimed at, what was carried. */
export const capacityBases = ['capacity', 'planned', 'carried'] as const
export type CapacityBasis = (typeof capacityBases)[number]

export type Amount = {
  readonly least: number
  readonly most?: number | undefined
  readonly unit: CapacityUnit
  readonly basis: CapacityBasis
}

/** As of a date, in words, and in numbers where the words give some. */
export type Capacity = {
  readonly date: string
  readonly text: LocalizedText
  readonly amounts: readonly Amount[]
  readonly accounts: readonly Account[]
}

export type CountryLength = { readonly country: string; readonly km: number }

export type Corridor = {
  readonly id: string
  readonly names: LocalizedText
  readonly short: LocalizedText
  readonly kind: CorridorKind
  readonly parties: readonly string[]
  /** As the operator or the sources state it; null where none is stated. */
  readonly length: { readonly km: number } | null
  /** Its stretches in one country after another, in order, from the geometry and scaled to the stated length; `sea` is
   *  open water. Computed by the data build. */
  readonly legs: readonly CountryLength[]
  /** The same summed up, in order of first entry. */
  readonly lengthByCountry: readonly CountryLength[]
  readonly segments: readonly Segment[]
  readonly stations: readonly Station[]
  /** Corridors of which this one is made; its segments are theirs. */
  readonly composite: readonly string[]
  readonly milestones: readonly string[]
}

export type DetailedCorridor = Detailed<
  Corridor,
  {
    readonly operator: LocalizedText | null
    readonly length: { readonly km: number; readonly accounts: readonly Account[] } | null
    readonly statedLengths: readonly (CountryLength & { readonly accounts: readonly Account[] })[]
    readonly segments: readonly DetailedSegment[]
    readonly capacities: readonly Capacity[]
    readonly note?: LocalizedText | undefined
    readonly statements: readonly Statement[]
  }
>

/** The state that holds at the instant; null when not yet proposed. A state dated by a month or a year holds from the start of it. */
export function stateAt(segment: Pick<Segment, 'states'>, instant: number): CorridorState | null {
  let current: CorridorState | null = null
  for (const dated of segment.states) if (dated.from.start <= instant) current = dated.state
  return current
}

/** Made of other corridors, whose segments it shares. */
export const isComposite = ({ composite }: Pick<Corridor, 'composite'>): boolean => composite.length > 0
