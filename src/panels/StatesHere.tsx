import { useMemo } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { contains } from '../time/span.ts'
import { heldBy } from './polity-links.ts'
import { ThingLink } from './ThingLink.tsx'
import './states.css'

/** Who held a country's land and when; what holds it on the cursor's day stands out. */
export function StatesHere({ country, dataset }: { country: string; dataset: Dataset }) {
  const { states: words, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const names = dataset.countries.get(country)?.names
  const holders = useMemo(() => heldBy(dataset, country), [dataset, country])
  const current = useApp(({ cursor }) => holders.map(({ date }) => (contains(date, cursor) ? 1 : 0)).join(''))
  if (holders.length === 0 || names === undefined) return null
  return (
    <section className="panels-section">
      <h3>{words.heldThis}</h3>
      <ul className="states-here">
        {holders.map(({ polity, date, partly }, i) => (
          <li key={polity ?? country} aria-current={current[i] === '1' ? 'date' : undefined}>
            <span>
              {polity === null ? (
                inLanguage(names, lang)
              ) : (
                <ThingLink dataset={dataset} thing={{ kind: 'polity', id: polity }} />
              )}
              {partly && <span className="panels-dim"> {words.partly}</span>}
            </span>
            <span className="panels-dim">{formatDate(date, dates, 'short')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
