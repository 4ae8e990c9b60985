import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { Statement } from './statement.ts'
import type { LocalizedText } from './text.ts'

export type Theme = {
  readonly id: string
  readonly names: LocalizedText
  /** A lane of the timeline; classifications that a document makes are themes without a lane. */
  readonly lane: boolean
}

export type DetailedTheme = Detailed<
  Theme,
  {
    /** Those that a document counts in a class of its own making. */
    readonly countries: readonly string[]
    readonly accounts: readonly Account[]
    readonly statements: readonly Statement[]
  }
>

/** A dated band: an era, a phase of a relation, a war, or a time from which little can be told, whatever is recorded. */
export type Period = {
  readonly id: string
  readonly names: LocalizedText
  /** For a band without room for the name. */
  readonly short?: LocalizedText | undefined
  readonly kind: 'era' | 'phase' | 'war' | 'silence'
  readonly date: FuzzyDate
  readonly theme?: string | undefined
  readonly countries: readonly string[]
}

export type DetailedPeriod = Detailed<Period, { readonly accounts: readonly Account[] }>
