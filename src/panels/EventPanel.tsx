import { lazy, Suspense } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent, HistoricalEvent } from '../domain/event.ts'
import { namesAt } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { useApp } from '../state/store.ts'
import { standingOf, widenTo } from '../state/widen.ts'
import { handFocusOn } from '../ui/hand-focus-on.ts'
import { AccountList } from './AccountList.tsx'
import { AccountsDiffer } from './AccountsDiffer.tsx'
import { DateFact } from './DateFact.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { Flag } from './Flag.tsx'
import { LeaderDot } from './LeaderDot.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { RelatedEvents } from './RelatedEvents.tsx'
import { ThingLink } from './ThingLink.tsx'
import { nameOfThing, type Thing } from './things.ts'
import { differingAccounts } from './voices.ts'

const LensAccounts = lazy(() =>
  import('./LensAccounts.tsx').then(({ LensAccounts }) => ({ default: LensAccounts })),
)

export function EventPanel({ dataset, id }: PanelProps) {
  const { panels, kinds } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const event = dataset.eventById.get(id)
  const full = details?.eventById.get(id)
  if (event === undefined) return null
  return (
    <>
      <PanelTitle names={event.title} languages={dataset.atlas.languages} />
      <OutOfView event={event} dataset={dataset} />
      <dl className="panels-facts">
        <DateFact event={event} dataset={dataset} details={details} />
        <PlaceFact event={event} dataset={dataset} />
        <LinkFact label={panels.leader} kind="leader" ids={event.leaders} dataset={dataset} />
        <LinkFact label={panels.parties} kind="country" ids={event.countries} dataset={dataset} />
        <LinkFact label={panels.people} kind="person" ids={event.people} dataset={dataset} />
        <LinkFact
          label={panels.organizations}
          kind="organization"
          ids={event.organizations}
          dataset={dataset}
        />
        <LinkFact label={panels.corridors} kind="corridor" ids={event.corridors} dataset={dataset} />
        <LinkFact label={panels.themes} kind="theme" ids={event.themes} dataset={dataset} />
        <div>
          <dt>{panels.kind}</dt>
          <dd>{kinds[event.kind]}</dd>
        </div>
      </dl>
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {details !== undefined && full !== undefined && <Evidence event={full} dataset={details} />}
      <RelatedEvents event={event} dataset={dataset} />
    </>
  )
}

const toTitle = handFocusOn((going) => going.closest('.panels')?.querySelector<HTMLElement>('h2'))

/** Says why the views do not show the event, and offers to change that. */
function OutOfView({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { shell } = useMessages()
  const filter = useApp((state) => state.filter)
  const certainty = useApp((state) => state.certainty)
  const shown = useAtRest((time) => time.shown)
  const onMap = useApp((state) => state.onMap)
  const standing = standingOf(dataset, { filter, certainty, shown, onMap }, event)
  return standing === 'in-view' ? null : (
    <p className="panels-out">
      {shell.notInView[standing]}{' '}
      <button ref={toTitle} type="button" className="panels-more" onClick={() => widenTo(dataset, event)}>
        {shell.widen(1)}
      </button>
    </p>
  )
}

/** What happened, and who says so. */
function Evidence({ event, dataset }: { event: DetailedEvent; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const lens = useApp((state) => state.lens)
  return (
    <>
      {lens !== null && (
        <Suspense fallback={null}>
          <LensAccounts event={event} dataset={dataset} lens={lens} />
        </Suspense>
      )}
      <p className="panels-summary">{inLanguage(event.summary, lang)}</p>
      <AccountsDiffer event={event} dataset={dataset} />
      <section className="panels-section">
        <h3>
          {panels.evidence} <span className="panels-dim">{event.accounts.length}</span>
        </h3>
        <AccountList accounts={event.accounts} dataset={dataset} told={differingAccounts(event)} />
      </section>
    </>
  )
}

function PlaceFact({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const place = event.place === null ? undefined : dataset.places.get(event.place)
  return (
    <div>
      <dt>{panels.place}</dt>
      <dd>
        {place === undefined ? (
          panels.noPlace
        ) : (
          <>
            <ThingLink dataset={dataset} thing={{ kind: 'place', id: place.id }}>
              {inLanguage(event.date === null ? place.names : namesAt(place, event.date.start), lang)}
            </ThingLink>
            <span className="panels-precision">{panels.placePrecision[place.precision]}</span>
            {event.placeRole !== 'venue' && (
              <span className="panels-precision">{panels.placeRole[event.placeRole]}</span>
            )}
          </>
        )}
      </dd>
    </div>
  )
}

type LinkFactProps = { label: string; kind: Thing['kind']; ids: readonly string[]; dataset: Dataset }

const LinkFact = ({ label, kind, ids, dataset }: LinkFactProps) =>
  ids.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd className="panels-links">
        {ids.map((id) => (
          <ThingLink key={id} dataset={dataset} thing={{ kind, id }} className="panels-pill">
            {kind === 'leader' ? <LeaderDot leader={dataset.leaders.get(id)} /> : null}
            {kind === 'country' ? <Flag country={id} /> : null}
            <PillName dataset={dataset} kind={kind} id={id} />
          </ThingLink>
        ))}
      </dd>
    </div>
  )

function PillName({ dataset, kind, id }: { dataset: Dataset; kind: Thing['kind']; id: string }) {
  const lang = useApp((state) => state.lang)
  const organization = kind === 'organization' ? dataset.organizations.get(id) : undefined
  return organization === undefined
    ? nameOfThing(dataset, { kind, id }, lang)
    : inLanguage(organization.short, lang)
}
