import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { AccountWords } from './AccountWords.tsx'
import { LocatorText } from './LocatorText.tsx'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'

/** The accounts that disagree, in equal columns by the date of their sources; the atlas does not say which is right. */
export function AccountsDiffer({ event, dataset }: { event: DetailedEvent; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  if (event.differ === undefined) return null
  const speaking = event.accounts.filter(hasOwnWords)
  return (
    <section className="panels-differ" aria-label={panels.accountsDiffer}>
      <h3>
        <strong>{panels.accountsDiffer}</strong> {panels.differOn(inLanguage(event.differ, lang))}
      </h3>
      <div className="panels-differ-columns">
        {(speaking.length > 1 ? speaking : event.accounts)
          .toSorted(bySourceDate(dataset))
          .map((account, i) => (
            <div key={`${account.source}-${i}`}>
              <h4>
                <ThingLink dataset={dataset} thing={{ kind: 'source', id: account.source }}>
                  <SourceName dataset={dataset} id={account.source} />
                </ThingLink>
              </h4>
              <p className="panels-dim">{perspectiveOf(account, dataset, lang)}</p>
              <AccountWords account={account} dataset={dataset} />
              <p>
                <LocatorText locator={account.locator} />
              </p>
            </div>
          ))}
      </div>
    </section>
  )
}

const hasOwnWords = ({ says, note, stance }: Account): boolean =>
  says !== undefined || note !== undefined || stance === 'denies'

const bySourceDate = (dataset: DetailedDataset) => (a: Account, b: Account) =>
  dateOf(a, dataset).localeCompare(dateOf(b, dataset))

const dateOf = (account: Account, dataset: DetailedDataset): string =>
  dataset.sources.get(account.source)?.date ?? '9999'

const perspectiveOf = (account: Account, dataset: DetailedDataset, lang: string): string => {
  const source = dataset.sources.get(account.source)
  return source === undefined ? '' : inLanguage(source.perspective, lang)
}
