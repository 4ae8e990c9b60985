import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { AccountWords } from './AccountWords.tsx'
import { LocatorText } from './LocatorText.tsx'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'

type Props = { accounts: readonly Account[]; dataset: DetailedDataset }

/** Who says so, and where: each account with its locator, its perspective, and what it prints. */
export const AccountList = ({ accounts, dataset }: Props) => (
  <ol className="panels-accounts">
    {accounts.map((account, i) => (
      <AccountItem key={`${account.source}-${i}`} account={account} dataset={dataset} />
    ))}
  </ol>
)

function AccountItem({ account, dataset }: { account: Account; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const source = dataset.sources.get(account.source)
  return (
    <li className="panels-account">
      <div className="panels-account-head">
        <ThingLink dataset={dataset} thing={{ kind: 'source', id: account.source }}>
          <SourceName dataset={dataset} id={account.source} />
        </ThingLink>{' '}
        <LocatorText locator={account.locator} />
        {source !== undefined && (
          <span className="panels-perspective">{inLanguage(source.perspective, lang)}</span>
        )}
      </div>
      <AccountWords account={account} dataset={dataset} />
      {account.preferred === true && <p className="panels-says">{panels.preferred}</p>}
    </li>
  )
}
