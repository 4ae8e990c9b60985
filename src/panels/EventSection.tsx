import { useState, type ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent } from '../state/store.ts'
import { EventRow } from './EventRow.tsx'
import { ThingLink } from './ThingLink.tsx'

type Props = { heading: string; note?: ReactNode; events: readonly HistoricalEvent[]; dataset: Dataset }

const shortList = 12

/** Events of a thing, in order of time, each a link. */
export function EventSection({ heading, note, events, dataset }: Props) {
  const { panels } = useMessages()
  const [all, setAll] = useState(false)
  if (events.length === 0) return null
  const listed = all ? events : events.slice(0, shortList)
  return (
    <section className="panels-section">
      <h3>
        {heading} <span className="panels-dim">{note ?? events.length}</span>
      </h3>
      <ul className="panels-events">
        {listed.map((event) => (
          <li
            key={event.id}
            onPointerEnter={() => hoverEvent(event.id)}
            onPointerLeave={() => hoverEvent(null)}
          >
            <ThingLink dataset={dataset} thing={{ kind: 'event', id: event.id }} className="panels-event-row">
              <EventRow event={event} dataset={dataset} />
            </ThingLink>
          </li>
        ))}
      </ul>
      {events.length > shortList && (
        <button type="button" className="panels-more" onClick={() => setAll(!all)}>
          {all ? panels.fewer : panels.allEvents(events.length)}
        </button>
      )}
    </section>
  )
}
