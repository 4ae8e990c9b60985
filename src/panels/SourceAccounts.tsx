import { useState } from 'react'
import type { DetailedDataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useGradually } from './use-gradually.ts'
import { AccountWords } from './AccountWords.tsx'
import { EventRow } from './EventRow.tsx'
import { LocatorText } from './LocatorText.tsx'
import { accountsOfSource, type AccountsOfEvent } from './source-accounts.ts'
import { ThingLink } from './ThingLink.tsx'

type Props = { source: string; dataset: DetailedDataset }

/** Where others tell it differently and whom the record follows, and all that the source says, place by place. */
export function SourceAccounts({ source, dataset }: Props) {
  const { panels } = useMessages()
  const told = accountsOfSource(dataset, source)
  const count = told.reduce((sum, { accounts }) => sum + accounts.length, 0)
  const differing = told.filter(({ outcome }) => outcome !== null)
  return (
    <>
      {differing.length > 0 && (
        <section className="panels-section">
          <h3>
            {panels.whereDiffers} <span className="panels-dim">{differing.length}</span>
          </h3>
          <Told told={differing} dataset={dataset} count={differing.length} />
        </section>
      )}
      {told.length > 0 && (
        <section className="panels-section">
          <h3>
            {panels.allAccounts} <span className="panels-dim">{count}</span>
          </h3>
          <Told told={told} dataset={dataset} count={count} />
        </section>
      )}
    </>
  )
}

const shortList = 8

type ToldProps = {
  told: readonly AccountsOfEvent[]
  dataset: DetailedDataset
  /** As in the heading. */
  count: number
}

function Told({ told, dataset, count }: ToldProps) {
  const { panels } = useMessages()
  const [all, setAll] = useState(false)
  const listed = useGradually(all ? told.length : shortList)
  return (
    <>
      <ul className="panels-steps">
        {told.slice(0, listed).map(({ event, accounts, outcome }) => (
          <li key={event.id}>
            <ThingLink dataset={dataset} thing={{ kind: 'event', id: event.id }} className="panels-told">
              <EventRow event={event} dataset={dataset} />
            </ThingLink>
            {outcome !== null && <p className="panels-note">{panels.outcome[outcome]}</p>}
            {accounts.map((account, i) => (
              <div key={i} className="panels-account-entry">
                <LocatorText locator={account.locator} />
                <AccountWords account={account} dataset={dataset} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {told.length > shortList && (
        <button type="button" className="panels-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? panels.fewer : panels.allEvents(count)}
        </button>
      )}
    </>
  )
}
