import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { AccountList } from './AccountList.tsx'

/** The accounts of a small fact, folded away behind the names of their sources. */
export function Sources({ accounts, dataset }: { accounts: readonly Account[]; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const nameOf = ({ source, sourceWanted }: Account): string =>
    sourceWanted === true ? panels.sourceWanted : (dataset.sources.get(source)?.short ?? source)
  return (
    <details className="panels-sources">
      <summary>{[...new Set(accounts.map(nameOf))].join(' · ')}</summary>
      <AccountList accounts={accounts} dataset={dataset} />
    </details>
  )
}
