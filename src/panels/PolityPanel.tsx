import { Fragment, type ReactNode } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Polity } from '../domain/polity.ts'
import { worldOf } from '../domain/world.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp, visitSpan } from '../state/store.ts'
import { formatDate, formatDay } from '../time/format.ts'
import { contains } from '../time/span.ts'
import { AccountList } from './AccountList.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { Flag } from './Flag.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { eventsOf, predecessorsOf } from './polity-links.ts'
import { PolityLand } from './PolityLand.tsx'
import { ThingLink } from './ThingLink.tsx'
import './states.css'

/** A state of the past, or what was part of one. */
export function PolityPanel({ dataset, id }: PanelProps) {
  const { states: words, panels } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const polity = dataset.polities.get(id)
  if (polity === undefined) return null
  const accounts = details?.polities.get(id)?.accounts
  return (
    <>
      <PanelTitle names={polity.names} languages={dataset.atlas.languages} />
      <RelationThen polity={polity} dataset={dataset} />
      <PolityFacts polity={polity} dataset={dataset} />
      <EventSection heading={panels.events} events={eventsOf(polity, dataset.events)} dataset={dataset} />
      <DetailsPending dataset={dataset} leftOut={details !== undefined && accounts === undefined} />
      {details !== undefined && <PolityLand polity={id} dataset={details} />}
      {details !== undefined && accounts !== undefined && (
        <section className="panels-section">
          <h3>{words.accounts}</h3>
          <AccountList accounts={accounts} dataset={details} />
        </section>
      )}
    </>
  )
}

type Props = { polity: Polity; dataset: Dataset }

function RelationThen({ polity, dataset }: Props) {
  const { states: words, relations, panels, dates } = useMessages()
  const cursor = useApp((state) => state.cursor)
  const day = formatDay(cursor, dates)
  if (!contains(polity.date, cursor))
    return (
      <p className="states-absent">
        <span className="panels-dim">{words.notThen(day)}</span>
        <button type="button" className="panels-more" onClick={() => visitSpan(polity.date)}>
          {words.goThere}
        </button>
      </p>
    )
  const status = worldOf(dataset, 'then').relationOf(polity.id, cursor)
  return (
    <p className="panels-status">
      <span className={`panels-swatch relation-${status}`} aria-hidden="true" />
      <span>
        <strong>{status === 'home' ? panels.home : relations[status]}</strong>
        {status !== 'home' && <span className="panels-dim">{panels.relationOn(day)}</span>}
      </span>
    </p>
  )
}

function PolityFacts({ polity, dataset }: Props) {
  const { states: words, panels, dates } = useMessages()
  const linkTo = (id: string): ReactNode => <ThingLink dataset={dataset} thing={{ kind: 'polity', id }} />
  const predecessors = predecessorsOf(dataset, polity.id)
  const rows: readonly (readonly [string, readonly ReactNode[]])[] = [
    [panels.kind, [words.status[polity.status]]],
    [words.existed, [formatDate(polity.date, dates)]],
    [
      words.partOf,
      polity.within.map(({ polity: whole, date }) => (
        <>
          {linkTo(whole)} <span className="panels-dim">{formatDate(date, dates, 'short')}</span>
        </>
      )),
    ],
    [words.before, predecessors.map(({ id }) => linkTo(id))],
    [words.after, polity.successors.map(linkTo)],
    [
      words.today,
      polity.country === undefined
        ? []
        : [
            <>
              <Flag country={polity.country} />{' '}
              <ThingLink dataset={dataset} thing={{ kind: 'country', id: polity.country }} />
            </>,
          ],
    ],
  ]
  return (
    <dl className="panels-facts">
      {rows
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.map((value, i) => (
                <Fragment key={i}>
                  {i > 0 && <br />}
                  {value}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  )
}
