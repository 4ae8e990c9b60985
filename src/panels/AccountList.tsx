import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useApp } from '../state/store.ts'
import { AccountWords } from './AccountWords.tsx'
import { LocatorText } from './LocatorText.tsx'
import { Preferred } from './Preferred.tsx'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'

type Props = {
  accounts: readonly Account[]
  dataset: DetailedDataset
  /** Those whose words stand elsewhere in the panel. */
  told?: readonly Account[]
}

/** Who says so, and where: each source with its perspective, and each account of it with its place and what it prints. */
export const AccountList = ({ accounts, dataset, told = [] }: Props) => (
  <ol className="panels-accounts">
    {[...new Set(accounts.map(({ source }) => source))].map((source) => (
      <li key={source} className="panels-account">
        <SourceHead source={source} dataset={dataset} />
        {accounts
          .filter((account) => account.source === source)
          .filter((account) => account.locator !== undefined || !told.includes(account))
          .map((account, i) => (
            <div key={i} className="panels-account-entry">
              <LocatorText locator={account.locator} />
              {!told.includes(account) && <AccountWords account={account} dataset={dataset} />}
              {!told.includes(account) && <Preferred account={account} />}
            </div>
          ))}
      </li>
    ))}
  </ol>
)

function SourceHead({ source: id, dataset }: { source: string; dataset: DetailedDataset }) {
  const lang = useApp((state) => state.lang)
  const source = dataset.sources.get(id)
  return (
    <div className="panels-account-head">
      <ThingLink dataset={dataset} thing={{ kind: 'source', id }}>
        <SourceName dataset={dataset} id={id} />
      </ThingLink>{' '}
      {source !== undefined && (
        <span className="panels-perspective">{inLanguage(source.perspective, lang)}</span>
      )}
    </div>
  )
}
