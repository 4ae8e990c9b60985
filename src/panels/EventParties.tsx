import { Fragment, type ReactNode } from 'react'
import { printedIn, type Account } from '../domain/account.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent, HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { ThingLink } from './ThingLink.tsx'
import type { Thing } from './things.ts'

type Props = {
  event: HistoricalEvent
  dataset: Dataset
  details: DetailedDataset | undefined
  /** Where all of a list are of one, it goes without saying. */
  withKind: boolean
}

/** What an event was, where, who took part, and how a vote went, each a link. */
export function EventParties({ event, dataset, details, withKind }: Props) {
  const { kinds } = useMessages()
  const things: readonly Thing[] = [
    ...(event.place === null ? [] : [{ kind: 'place', id: event.place } as const]),
    ...event.organizations.map((id) => ({ kind: 'organization', id }) as const),
    ...event.people.map((id) => ({ kind: 'person', id }) as const),
  ]
  const full = details?.eventById.get(event.id)
  const account = full && countOf(full)
  const parts: readonly ReactNode[] = [
    ...(withKind ? [kinds[event.kind]] : []),
    ...things.map((thing) => <Party key={thing.id} thing={thing} dataset={dataset} />),
    ...(account === undefined || details === undefined
      ? []
      : [<Votes account={account} dataset={details} />]),
  ]
  if (parts.length === 0) return null
  return (
    <p className="ties-parties panels-under-row">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

function Party({ thing, dataset }: { thing: Thing; dataset: Dataset }) {
  const lang = useApp((state) => state.lang)
  const short = thing.kind === 'organization' ? dataset.organizations.get(thing.id)?.short : undefined
  return (
    <ThingLink dataset={dataset} thing={thing}>
      {short && inLanguage(short, lang)}
    </ThingLink>
  )
}

const counted = ['votes-for', 'votes-against', 'abstentions'] as const

/** The account that counts votes and that the record follows, else the first that counts them. */
function countOf({ accounts }: DetailedEvent): Account | undefined {
  const counts = accounts.filter(({ says }) => says?.figures?.['votes-for'] !== undefined)
  return counts.find(({ preferred }) => preferred !== undefined) ?? counts[0]
}

function Votes({ account, dataset }: { account: Account; dataset: DetailedDataset }) {
  const lang = useApp((state) => state.lang)
  const results = counted.flatMap((id) => {
    const value = account.says?.figures?.[id]
    const name = inLanguage(dataset.figures.get(id)?.names ?? { en: id }, lang)
    return value === undefined ? [] : [`${name}: ${printedIn(value, lang)}`]
  })
  return (
    <>
      {results.join(', ')} (
      <ThingLink dataset={dataset} thing={{ kind: 'source', id: account.source }} />)
    </>
  )
}
