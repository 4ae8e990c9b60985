import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { EventItem } from './EventItem.tsx'
import { relationGroups, type RelatedLink } from './related-links.ts'
import { SourceName } from './SourceName.tsx'

/** What the event follows from, belongs to and led to, each under its own words. */
export function RelatedEvents({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { panels } = useMessages()
  const groups = relationGroups(event, dataset)
  if (groups.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.relatedEvents}</h3>
      {groups.map(({ how, links }) => (
        <div key={how}>
          <h4>{panels.related[how]}</h4>
          <ul className="panels-events">
            {links.map((link) => (
              <EventItem key={link.event.id} event={link.event} dataset={dataset}>
                <LinkedIn link={link} dataset={dataset} />
              </EventItem>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** A causal link says whose it is. */
function LinkedIn({ link: { source }, dataset }: { link: RelatedLink; dataset: Dataset }) {
  const { panels } = useMessages()
  if (source === undefined) return null
  const [before, after] = panels.asLinkedIn('|').split('|')
  return (
    <p className="panels-under-row">
      {before}
      <SourceName dataset={dataset} id={source} />
      {after}
    </p>
  )
}
