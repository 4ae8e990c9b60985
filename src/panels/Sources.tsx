import { Fragment } from 'react'
import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { AccountList } from './AccountList.tsx'
import { SourceName } from './SourceName.tsx'

/** The accounts of a small fact, folded away behind the names of their sources. */
export function Sources({ accounts, dataset }: { accounts: readonly Account[]; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  return (
    <details className="panels-sources">
      <summary>
        {[...new Set(accounts.map(wantedOrId))].map((id, i) => (
          <Fragment key={id ?? ''}>
            {i > 0 && ' · '}
            {id === null ? panels.sourceWanted : <SourceName dataset={dataset} id={id} />}
          </Fragment>
        ))}
      </summary>
      <AccountList accounts={accounts} dataset={dataset} />
    </details>
  )
}

/** null: a source is wanted. */
const wantedOrId = ({ source, sourceWanted }: Account): string | null =>
  sourceWanted === true ? null : source
