import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { Statement } from './statement.ts'
import type { LocalizedText } from './text.ts'

export type Office = {
  readonly polity: string
  /** From the day of taking office to the day of leaving it; `1993-10-10/..` for one still held. */
  readonly term: FuzzyDate
}

export type DetailedOffice = Detailed<
  Office,
  {
    readonly title: LocalizedText
    readonly accounts: readonly Account[]
  }
>

export type Leader = {
  readonly id: string
  readonly names: LocalizedText
  /** Position in the palette of leader colours, from 0. */
  readonly hue: number
  readonly offices: readonly Office[]
}

export type DetailedLeader = Detailed<
  Leader,
  {
    readonly offices: readonly DetailedOffice[]
    readonly statements: readonly Statement[]
  }
>
