import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { LngLat } from './place.ts'
import type { Statement } from './statement.ts'
import type { LocalizedText } from './text.ts'

export type Country = {
  /** ISO 3166-1 alpha-2; SU for the Soviet Union, XK for Kosovo. */
  readonly id: string
  readonly names: LocalizedText
  /** Other names by which readers look for it. */
  readonly alsoCalled: readonly string[]
  /** [west, south, east, north] of the main landmass, degrees. */
  readonly bbox: readonly [number, number, number, number]
  readonly point: LngLat
  readonly historical: boolean
  /** Members of the United Nations disagree on whose it is or whether it is a state. */
  readonly contested: boolean
}

/** `lapsed`: relations or a union ended because one of the two states did. */
export const relationSteps = [
  'mission-abroad', 'mission-received', 'recognised', 'established', 'embassy-abroad', 'embassy-received', 'strategic', 'reduced',
  'broken', 'restored', 'union', 'lapsed', 'none',
] as const // prettier-ignore

export type RelationStep = {
  readonly kind: (typeof relationSteps)[number]
  readonly date: FuzzyDate | null
}

export type DetailedStep = Detailed<
  RelationStep,
  {
    readonly note?: LocalizedText | undefined
    readonly accounts: readonly Account[]
  }
>

export type Relation = {
  readonly country: string
  readonly steps: readonly RelationStep[]
}

export type DetailedRelation = Detailed<
  Relation,
  {
    readonly steps: readonly DetailedStep[]
    readonly statements: readonly Statement[]
  }
>

export const relationStatuses = [
  'home', 'strategic', 'relations', 'recognised', 'missions', 'limited', 'broken', 'none', 'union', 'nodata',
] as const // prettier-ignore

/** `none` is a state of affairs that a record tells of, `nodata` is none yet, or no record. */
export type RelationStatus = (typeof relationStatuses)[number]

const statusAfter: Record<(typeof relationSteps)[number], RelationStatus> = {
  'mission-abroad': 'missions', 'mission-received': 'missions', recognised: 'recognised', established: 'relations',
  'embassy-abroad': 'relations', 'embassy-received': 'relations', strategic: 'strategic', reduced: 'limited', broken: 'broken',
  restored: 'relations', union: 'union', lapsed: 'nodata', none: 'none',
} // prettier-ignore

/** Steps towards each other, in order: one that comes late undoes none that went further. */
const closeness: readonly RelationStatus[] = ['missions', 'recognised', 'relations', 'strategic']

/** How a country stands to the home country at the instant, after the latest step whose date has begun. An embassy or
 *  a recognition does not undo a partnership already declared. */
export function relationAt(relation: Relation | undefined, instant: number): RelationStatus {
  let status: RelationStatus = 'nodata'
  const steps = [...(relation?.steps ?? [])].filter(
    (step) => step.date !== null && step.date.start <= instant,
  )
  for (const step of steps.sort((a, b) => (a.date?.start ?? 0) - (b.date?.start ?? 0))) {
    const next = statusAfter[step.kind]
    const falls = closeness.includes(next) && closeness.indexOf(next) < closeness.indexOf(status)
    if (!falls || step.kind === 'restored') status = next
  }
  return status
}
