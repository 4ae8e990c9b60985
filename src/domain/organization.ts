import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { Account } from './account.ts'
import type { Detailed } from './detailed.ts'
import type { Statement } from './statement.ts'
import type { LocalizedText } from './text.ts'

export type Organization = {
  readonly id: string
  readonly names: LocalizedText
  readonly short: LocalizedText
  /** Place id. */
  readonly seat?: string | undefined
}

/** How the home country stands to an organization: in it, beside it, on its way in, in an office of it, or shut out. */
export const standings = ['member', 'partner', 'candidate', 'office', 'suspended'] as const

export type OrganizationStatus = {
  readonly status: LocalizedText
  readonly standing: (typeof standings)[number]
  readonly date: FuzzyDate
  readonly accounts: readonly Account[]
}

export type DetailedOrganization = Detailed<
  Organization,
  {
    readonly statuses: readonly OrganizationStatus[]
    readonly statements: readonly Statement[]
  }
>

export type Person = {
  readonly id: string
  readonly names: LocalizedText
}

export type DetailedPerson = Detailed<
  Person,
  {
    readonly offices: readonly {
      title: LocalizedText
      date?: string | undefined
      country?: string | undefined
    }[]
    readonly statements: readonly Statement[]
  }
>
