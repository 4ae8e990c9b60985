import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { familyOf, kindFamilies, type HistoricalEvent, type KindFamily } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { formatDay } from '../time/format.ts'
import { useGradually } from './use-gradually.ts'
import { EventItem } from './EventItem.tsx'
import { FamilyMark } from './EventMark.tsx'
import { nearestTo } from './nearest-events.ts'
import './event-section.css'

type Props = { heading: string; events: readonly HistoricalEvent[]; dataset: Dataset }

/** A list is cut only where that leaves out more than one. */
const shortList = 12

/** Events of a thing, in order of time, each a link; of many those nearest to the cursor, of one family or all. */
export function EventSection({ heading, events, dataset }: Props) {
  const { panels, dates } = useMessages()
  const [all, setAll] = useState(false)
  const [family, setFamily] = useState<KindFamily | null>(null)
  const cursor = useAtRest((time) => time.cursor)
  if (events.length === 0) return null
  const chosen = family === null ? events : events.filter(({ kind }) => familyOf[kind] === family)
  const isLong = chosen.length > shortList + 1
  const listed = all || !isLong ? chosen : nearestTo(chosen, cursor, shortList)
  return (
    <section className="panels-section">
      <h3>
        {heading}{' '}
        <span className="panels-dim">
          {chosen.length}
          {listed !== chosen && ` · ${panels.nearest(listed.length, formatDay(cursor, dates, 'short'))}`}
        </span>
      </h3>
      {events.length > shortList && <Families events={events} chosen={family} onChoose={setFamily} />}
      <Events events={listed} dataset={dataset} />
      {isLong && (
        <button type="button" className="panels-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? panels.fewer : panels.allEvents(chosen.length)}
        </button>
      )}
    </section>
  )
}

function Events({ events, dataset }: Omit<Props, 'heading'>) {
  const here = useGradually(events.length)
  return (
    <ul className="panels-events">
      {events.slice(0, here).map((event) => (
        <EventItem key={event.id} event={event} dataset={dataset} />
      ))}
    </ul>
  )
}

type FamiliesProps = {
  events: readonly HistoricalEvent[]
  chosen: KindFamily | null
  onChoose: (family: KindFamily | null) => void
}

/** Visits, treaties, votes and so on, each with its count, to list alone. */
function Families({ events, chosen, onChoose }: FamiliesProps) {
  const { panels, families } = useMessages()
  const counts = kindFamilies
    .map((family) => ({ family, count: events.filter(({ kind }) => familyOf[kind] === family).length }))
    .filter(({ count }) => count > 0)
  if (counts.length < 2) return null
  return (
    <div className="panels-families" role="group" aria-label={panels.kinds}>
      {counts.map(({ family, count }) => (
        <button
          key={family}
          type="button"
          aria-pressed={family === chosen}
          onClick={() => onChoose(family === chosen ? null : family)}
        >
          <FamilyMark family={family} /> {families[family]} <span className="panels-dim">{count}</span>
        </button>
      ))}
    </div>
  )
}
