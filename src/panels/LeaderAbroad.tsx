import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { familyOf, kindsOf, type HistoricalEvent } from '../domain/event.ts'
import type { Leader } from '../domain/leader.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { showOnly, useApp } from '../state/store.ts'
import { formatEdtf } from '../time/format.ts'
import type { Span } from '../time/span.ts'
import { counterpartsOf } from './counterparts.ts'
import { Flag } from './Flag.tsx'
import { ThingLink } from './ThingLink.tsx'

type MetProps = { leader: Leader; events: readonly HistoricalEvent[]; dataset: Dataset }

/** In which countries the visits and talks of a leader's time took place. */
export function MetIn({ leader, events, dataset }: MetProps) {
  const { panels } = useMessages()
  const counts = new Map<string, number>()
  for (const { kind, place } of events) {
    const country = place === null ? undefined : dataset.places.get(place)?.country
    if (familyOf[kind] === 'meeting' && country !== undefined)
      counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.metIn}</h3>
      <p className="panels-pills">
        {[...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([id, count]) => (
            <ThingLink key={id} dataset={dataset} thing={{ kind: 'country', id }} className="panels-pill">
              <Flag country={id} /> <CountryName dataset={dataset} id={id} />
              <span className="panels-dim">{count}</span>
            </ThingLink>
          ))}
      </p>
      <button
        type="button"
        className="panels-more"
        onClick={() =>
          showOnly({ leader: [leader.id], kind: kindsOf('meeting') }, wholeTermOf(leader, dataset))
        }
      >
        {panels.showOnMap}
      </button>
    </section>
  )
}

function CountryName({ dataset, id }: { dataset: Dataset; id: string }) {
  const lang = useApp((state) => state.lang)
  return inLanguage(dataset.countries.get(id)?.names ?? { en: id }, lang)
}

/** From first taking office to last leaving it, on the axis. */
const wholeTermOf = ({ offices }: Leader, { atlas }: Dataset): Span => ({
  start: Math.max(atlas.extent.start, Math.min(...offices.map(({ term }) => term.start))),
  end: Math.min(atlas.extent.end, Math.max(...offices.map(({ term }) => term.end))),
})

/** Who was in office elsewhere at the time. */
export function Counterparts({ leader, dataset }: { leader: Leader; dataset: DetailedDataset }) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const counterparts = counterpartsOf(leader, dataset)
  if (counterparts.length === 0) return null
  return (
    <section className="panels-section">
      <h3>
        {panels.counterparts} <span className="panels-dim">{counterparts.length}</span>
      </h3>
      <details>
        <summary className="panels-note">{panels.counterpartsNote}</summary>
        <ul className="panels-counterparts">
          {counterparts.map(({ person, country, title, date }) => (
            <li key={person + date}>
              <Flag country={country} />
              <span>
                <ThingLink dataset={dataset} thing={{ kind: 'person', id: person }} />{' '}
                <span className="panels-dim">{inLanguage(title, lang)}</span>
              </span>
              <span className="panels-dim">{formatEdtf(date, dates)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
