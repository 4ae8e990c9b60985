import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent, RelatedEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { EventRow } from './EventRow.tsx'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'

type Link = {
  event: HistoricalEvent
  how: keyof ReturnType<typeof useMessages>['panels']['related']
  source: string | undefined
}

const reverse: Record<RelatedEvent['how'], Link['how']> = {
  'led-to': 'ledFrom', follows: 'followedBy', 'part-of': 'whole', 'see-also': 'seeAlso',
} // prettier-ignore
const forward: Record<RelatedEvent['how'], Link['how']> = {
  'led-to': 'ledTo', follows: 'follows', 'part-of': 'partOf', 'see-also': 'seeAlso',
} // prettier-ignore

/** What the record links to and what links to it. A causal link says whose it is. */
function linksOf(event: HistoricalEvent, dataset: Dataset): Link[] {
  const out = event.related.flatMap(({ event: id, how, source }) => {
    const other = dataset.eventById.get(id)
    return other === undefined ? [] : [{ event: other, how: forward[how], source }]
  })
  const back = dataset.events.flatMap((other) =>
    other.related
      .filter(({ event: id }) => id === event.id)
      .map(({ how, source }) => ({ event: other, how: reverse[how], source })),
  )
  const seen = new Set(out.map((link) => link.event.id))
  return [...out, ...back.filter((link) => !seen.has(link.event.id))].sort(
    (a, b) => a.event.number - b.event.number,
  )
}

export function RelatedEvents({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { panels } = useMessages()
  const links = linksOf(event, dataset)
  if (links.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.relatedEvents}</h3>
      <ul className="panels-events panels-thread">
        {links.map((link) => (
          <li key={link.event.id}>
            <ThingLink
              dataset={dataset}
              thing={{ kind: 'event', id: link.event.id }}
              className="panels-event-row"
            >
              <EventRow event={link.event} dataset={dataset} />
            </ThingLink>
            <span className="panels-how">
              {panels.related[link.how]}
              {link.source !== undefined && <LinkedIn id={link.source} dataset={dataset} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LinkedIn({ id, dataset }: { id: string; dataset: Dataset }) {
  const { panels } = useMessages()
  const [before, after] = panels.asLinkedIn('|').split('|')
  return (
    <>
      {' · '}
      {before}
      <SourceName dataset={dataset} id={id} />
      {after}
    </>
  )
}
