import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { differingAccounts } from './voices.ts'

export type AccountsOfEvent = {
  readonly event: DetailedEvent
  readonly accounts: readonly Account[]
  /** What became of its word where accounts differ; null where they agree, or where the source keeps out of it. */
  readonly outcome: 'followed' | 'not-followed' | 'undecided' | null
}

/** Every account that the source gives of an event, in order of time. */
export const accountsOfSource = (
  { events }: Pick<DetailedDataset, 'events'>,
  source: string,
): readonly AccountsOfEvent[] =>
  events
    .filter(({ sources }) => sources.includes(source))
    .map((event) => {
      const accounts = event.accounts.filter((account) => account.source === source)
      return { event, accounts, outcome: outcomeOf(event, accounts) }
    })

function outcomeOf(event: DetailedEvent, own: readonly Account[]): AccountsOfEvent['outcome'] {
  const differing = differingAccounts(event)
  if (!own.some((account) => differing.includes(account))) return null
  if (own.some(({ preferred }) => preferred !== undefined)) return 'followed'
  return event.accounts.some(({ preferred }) => preferred !== undefined) ? 'not-followed' : 'undecided'
}
