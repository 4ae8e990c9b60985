import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { contains } from '../time/span.ts'
import { politiesOf } from './polity-links.ts'
import { ThingLink } from './ThingLink.tsx'
import './states.css'

/** The states of the time that held a country's land; the one of the cursor's day stands out. */
export function StatesHere({ country, dataset }: { country: string; dataset: Dataset }) {
  const { states: words, dates } = useMessages()
  const polities = politiesOf(dataset, country)
  const current = useApp(({ cursor }) =>
    polities.map(({ date }) => (contains(date, cursor) ? 1 : 0)).join(''),
  )
  if (polities.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.heldThis}</h3>
      <ul className="states-here">
        {polities.map(({ id, date }, i) => (
          <li key={id} aria-current={current[i] === '1' ? 'date' : undefined}>
            <ThingLink dataset={dataset} thing={{ kind: 'polity', id }} />
            <span className="panels-dim">{formatDate(date, dates, 'short')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
