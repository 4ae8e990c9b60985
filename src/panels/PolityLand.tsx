import { useNameOfLand } from '../dataset/land-names-query.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { Sources } from './Sources.tsx'

/** What it held, stretch by stretch, with who says so. */
export function PolityLand({ polity, dataset }: { polity: string; dataset: DetailedDataset }) {
  const { states: words, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const nameOf = useNameOfLand(dataset, lang)
  const held = dataset.territories.filter((territory) => territory.polity === polity)
  if (held.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.land}</h3>
      <ul className="panels-steps">
        {held.map(({ id, units, date, status, accuracy, accounts, note }) => (
          <li key={id}>
            <strong>{units.map(nameOf).join(', ')}</strong>
            <p>
              {words.held[status]} <span>{formatDate(date, dates)}</span>
              <span className="panels-dim">
                {' · '}
                {words.limits}: {words.accuracy[accuracy]}
              </span>
            </p>
            {note !== undefined && <p className="panels-note">{inLanguage(note, lang)}</p>}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
