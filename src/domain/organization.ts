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

export type DetailedOrganization = Detailed<
  Organization,
  {
    readonly statuses: readonly { status: LocalizedText; date: string; accounts: readonly Account[] }[]
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
