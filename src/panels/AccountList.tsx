import type { Account, Locator } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages, type Messages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { AccountWords } from './AccountWords.tsx'
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
          {source?.short ?? account.source}
        </ThingLink>{' '}
        <span className="panels-locator">{formatLocator(account.locator, panels)}</span>
        {source !== undefined && (
          <span className="panels-perspective">{inLanguage(source.perspective, lang)}</span>
        )}
      </div>
      <AccountWords account={account} dataset={dataset} />
      {account.preferred === true && <p className="panels-says">{panels.preferred}</p>}
    </li>
  )
}

/** `Research, lines 372–374`; empty when the account names no place. */
export function formatLocator(locator: Locator | undefined, panels: Messages['panels']): string {
  if (locator === undefined) return ''
  const { section, page, paragraph, lines } = locator
  return [
    section,
    page && panels.page(page),
    paragraph && panels.paragraph(paragraph),
    lines && (lines[0] === lines[1] ? panels.line(lines[0]) : panels.lines(lines[0], lines[1])),
  ]
    .filter(Boolean)
    .join(', ')
}
