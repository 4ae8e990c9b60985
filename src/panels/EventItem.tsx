import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent } from '../state/store.ts'
import { EventRow } from './EventRow.tsx'
import { ThingLink } from './ThingLink.tsx'

type Props = { event: HistoricalEvent; dataset: Dataset; children?: ReactNode }

/** An event in a list of a panel: a link that lights it on timeline and map, the number of its sources, and what more
 *  there is to say of it. */
export function EventItem({ event, dataset, children }: Props) {
  const { panels } = useMessages()
  return (
    <li onPointerEnter={() => hoverEvent(event.id)} onPointerLeave={() => hoverEvent(null)}>
      <ThingLink
        dataset={dataset}
        thing={{ kind: 'event', id: event.id }}
        className="panels-event-row panels-event-counted"
      >
        <EventRow event={event} dataset={dataset} />
        <span className="panels-dim">{panels.sourceCount(event.sources.length)}</span>
      </ThingLink>
      {children}
    </li>
  )
}
