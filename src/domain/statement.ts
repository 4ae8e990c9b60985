import type { Account } from './account.ts'
import type { LocalizedText } from './text.ts'

/** What sources say of a thing beside its events: a number, a claim, a classification. */
export type Statement = {
  readonly text: LocalizedText
  /** EDTF; absent where the source gives no date. */
  readonly date?: string | undefined
  readonly accounts: readonly Account[]
}
