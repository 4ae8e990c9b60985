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
  /** [west, south, east, north] of the main landmass, degrees. */
  readonly bbox: readonly [number, number, number, number]
  readonly point: LngLat
  readonly historical: boolean
}

export const relationSteps = [
  'recognised', 'established', 'embassy-abroad', 'embassy-received', 'strategic', 'reduced', 'broken', 'restored', 'union', 'none',
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

export type RelationStatus =
  'home' | 'strategic' | 'relations' | 'recognised' | 'limited' | 'none' | 'union' | 'nodata'

const statusAfter: Record<(typeof relationSteps)[number], RelationStatus> = {
  recognised: 'recognised', established: 'relations', 'embassy-abroad': 'relations', 'embassy-received': 'relations',
  strategic: 'strategic', reduced: 'limited', broken: 'none', restored: 'relations', union: 'union', none: 'none',
} // prettier-ignore

/** How a country stands to the home country at the instant, after the latest step whose date has begun. An embassy or
 *  a recognition does not undo a partnership already declared. */
export function relationAt(relation: Relation | undefined, instant: number): RelationStatus {
  let status: RelationStatus = 'nodata'
  const steps = [...(relation?.steps ?? [])].filter(
    (step) => step.date !== null && step.date.start <= instant,
  )
  for (const step of steps.sort((a, b) => (a.date?.start ?? 0) - (b.date?.start ?? 0))) {
    const next = statusAfter[step.kind]
    const weaker = status === 'strategic' && (next === 'relations' || next === 'recognised')
    const recognisedLate = status === 'relations' && next === 'recognised'
    if (!(weaker || recognisedLate) || step.kind === 'restored') status = next
  }
  return status
}
