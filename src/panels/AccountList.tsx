import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useApp } from '../state/store.ts'
import { AccountWords } from './AccountWords.tsx'
import { LocatorText } from './LocatorText.tsx'
import { Preferred } from './Preferred.tsx'
import { SourceName } from './SourceName.tsx'
import { toPassages } from './passages.ts'
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
      <OfSource
        key={source}
        accounts={accounts.filter((account) => account.source === source)}
        dataset={dataset}
        told={told}
      />
    ))}
  </ol>
)

function OfSource({ accounts, dataset, told }: Required<Props>) {
  const listed = accounts.filter((account) => account.locator !== undefined || !told.includes(account))
  const isBare = (account: Account) => told.includes(account) || !saysMore(account)
  return (
    <li className="panels-account">
      <SourceHead
        source={accounts[0]?.source ?? ''}
        dataset={dataset}
        wanted={accounts.every(({ sourceWanted }) => sourceWanted === true)}
      />
      {toPassages(listed, isBare).map(({ account, lines }, i) => (
        <div key={i} className="panels-account-entry">
          <LocatorText locator={account.locator} lines={lines} />
          {!told.includes(account) && <AccountWords account={account} dataset={dataset} />}
          {!told.includes(account) && <Preferred account={account} />}
        </div>
      ))}
    </li>
  )
}

/** Whether there is more to print than where it stands. */
const saysMore = ({ says, note, stance, sourceWanted, preferred }: Account): boolean =>
  says !== undefined ||
  note !== undefined ||
  stance === 'denies' ||
  sourceWanted === true ||
  preferred !== undefined

type HeadProps = { source: string; dataset: DetailedDataset; wanted: boolean }

/** Where each account is marked as one that wants a source, whose view it would be is not said again. */
function SourceHead({ source: id, dataset, wanted }: HeadProps) {
  const lang = useApp((state) => state.lang)
  const source = dataset.sources.get(id)
  return (
    <div className="panels-account-head">
      <ThingLink dataset={dataset} thing={{ kind: 'source', id }}>
        <SourceName dataset={dataset} id={id} />
      </ThingLink>{' '}
      {source !== undefined && !wanted && (
        <span className="panels-perspective">{inLanguage(source.perspective, lang)}</span>
      )}
    </div>
  )
}
