import { useState } from 'react'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { familyOf, type EventKind, type HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { EventItem } from './EventItem.tsx'
import { EventParties } from './EventParties.tsx'
import { nearestTo } from './nearest-events.ts'
import './country-ties.css'

type Props = {
  events: readonly HistoricalEvent[]
  dataset: Dataset
  details: DetailedDataset | undefined
}

/** In this order; together with all other events they are the events of the country. */
const ties = [
  { name: 'visits', isOf: (kind) => kind === 'visit' },
  { name: 'meetings', isOf: (kind) => kind !== 'visit' && familyOf[kind] === 'meeting' },
  { name: 'accords', isOf: (kind) => familyOf[kind] === 'accord' },
  { name: 'votes', isOf: (kind) => familyOf[kind] === 'body' },
] as const satisfies readonly { name: string; isOf: (kind: EventKind) => boolean }[]

/** Visits with who and where, treaties, and votes with how they went: each list for itself, and how many others there are. */
export function CountryTies({ events, dataset, details }: Props) {
  const { panels } = useMessages()
  const lists = ties.map(({ name, isOf }) => ({ name, events: events.filter(({ kind }) => isOf(kind)) }))
  const told = lists.reduce((sum, list) => sum + list.events.length, 0)
  if (told === 0) return null
  return (
    <>
      {lists.map((list) => (
        <Tie key={list.name} {...list} dataset={dataset} details={details} />
      ))}
      <p className="panels-note">{panels.otherEvents(events.length - told, events.length)}</p>
    </>
  )
}

/** How many of each kind, most first. */
function KindCounts({ events }: Pick<Props, 'events'>) {
  const { kinds } = useMessages()
  const counts = new Map<EventKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size < 2) return null
  return (
    <p className="panels-note">
      {[...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([kind, count]) => `${kinds[kind]}\u00a0${count}`)
        .join(' · ')}
    </p>
  )
}

/** A list is cut only where that leaves out more than one. */
const shortList = 3

function Tie({ name, events, dataset, details }: Props & { name: (typeof ties)[number]['name'] }) {
  const { panels } = useMessages()
  const [all, setAll] = useState(false)
  const cursor = useAtRest((time) => time.cursor)
  if (events.length === 0) return null
  const isLong = events.length > shortList + 1
  const listed = all || !isLong ? events : nearestTo(events, cursor, shortList)
  return (
    <section className="panels-section">
      <h3>
        {panels.ties[name]} <span className="panels-dim">{events.length}</span>
      </h3>
      <KindCounts events={events} />
      <ul className="panels-events">
        {listed.map((event) => (
          <EventItem key={event.id} event={event} dataset={dataset}>
            <EventParties event={event} dataset={dataset} details={details} withKind={name !== 'visits'} />
          </EventItem>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="panels-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? panels.fewer : panels.allEvents(events.length)}
        </button>
      )}
    </section>
  )
}
