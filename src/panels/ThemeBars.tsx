import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { ThingLink } from './ThingLink.tsx'
import './theme-bars.css'

/** What the events are about: how many fall to each lane of the atlas; one may fall to several. */
export function ThemeBars({ events, dataset }: { events: readonly HistoricalEvent[]; dataset: Dataset }) {
  const { panels } = useMessages()
  const counts = [...dataset.themes.values()]
    .filter(({ lane }) => lane)
    .map(({ id }) => ({ id, count: events.filter(({ themes }) => themes.includes(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const most = counts[0]?.count
  if (most === undefined) return null
  return (
    <section className="panels-section">
      <h3>{panels.themes}</h3>
      <ul className="theme-bars">
        {counts.map(({ id, count }) => (
          <li key={id}>
            <ThingLink dataset={dataset} thing={{ kind: 'theme', id }} />
            <span className="theme-bar" style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
            <span className="panels-dim">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
