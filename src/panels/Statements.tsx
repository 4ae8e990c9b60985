import type { DetailedDataset } from '../domain/dataset.ts'
import type { Statement } from '../domain/statement.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatEdtf } from '../time/format.ts'
import { Sources } from './Sources.tsx'

/** What sources say of a thing beside its events. */
export function Statements({
  statements,
  dataset,
}: {
  statements: readonly Statement[]
  dataset: DetailedDataset
}) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  if (statements.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.statements}</h3>
      <ul className="panels-steps">
        {statements.map(({ text, date, accounts }) => (
          <li key={text.en}>
            {inLanguage(text, lang)}{' '}
            {date !== undefined && <span className="panels-dim">{formatEdtf(date, dates)}</span>}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
