import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { coverageWordsIn } from '../i18n/coverage-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { select, useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { silencesOf } from './coverage.ts'

/** Why so little is told of a time, and who says so. */
export function SilenceNotes({ details }: { details: DetailedDataset }) {
  const { dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const words = coverageWordsIn(lang)
  return (
    <div className="timeline-silence-notes">
      {silencesOf(details).map(({ id, names, date, accounts }) => (
        <p key={id}>
          <span className="timeline-silence-sign" aria-hidden="true" />
          <strong>{words.structural(formatDate(date, dates, 'short'), inLanguage(names, lang))}</strong>{' '}
          {words.meaning} {words.saidBy}{' '}
          {accounts.map((account, i) => (
            <Said key={`${account.source}:${i}`} account={account} details={details} />
          ))}
        </p>
      ))}
      <p>{words.silentMeaning}</p>
    </div>
  )
}

function Said({ account, details }: { account: Account; details: DetailedDataset }) {
  const lang = useApp((state) => state.lang)
  const source = details.sources.get(account.source)
  if (source === undefined) return null
  const note = account.note === undefined ? source.perspective : account.note
  return (
    <button
      type="button"
      className="shell-link"
      title={inLanguage(note, lang)}
      onClick={() => select({ kind: 'source', id: source.id })}
    >
      {source.short}
    </button>
  )
}
