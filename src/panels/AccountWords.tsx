import { printedIn, type Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { languageOfWords } from '../domain/source.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { withMonths } from './printed-date.ts'

type Props = { account: Account; dataset: DetailedDataset }

/** What one account holds beyond its place: stance, printed date and figures, its own words, remarks. */
export function AccountWords({ account, dataset }: Props) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const { says, stance, note } = account
  const spoken = (words: string) =>
    languageOfWords(words, dataset.sources.get(account.source)?.language ?? 'en')
  return (
    <>
      {stance === 'denies' && <p className="panels-says">{panels.denies}</p>}
      {says?.date !== undefined && (
        <p className="panels-says">
          {panels.printsDate(withMonths(printedIn(says.date, lang), dates.months, dates.shortMonths))}
        </p>
      )}
      {says?.place !== undefined && (
        <p className="panels-says">
          {panels.printsPlace} <q lang={spoken(says.place)}>{says.place}</q>
        </p>
      )}
      <PrintedFigures account={account} dataset={dataset} />
      {says?.wording !== undefined && (
        <p className="panels-says">
          {panels.wording} <q lang={spoken(says.wording)}>{says.wording}</q>
        </p>
      )}
      {note !== undefined && <p className="panels-note">{inLanguage(note, lang)}</p>}
      {account.sourceWanted === true && <p className="panels-wanted">{panels.sourceWanted}</p>}
    </>
  )
}

function PrintedFigures({ account, dataset }: Props) {
  const lang = useApp((state) => state.lang)
  const figures = Object.entries(account.says?.figures ?? {})
  return figures.length === 0 ? null : (
    <ul className="panels-printed">
      {figures.map(([id, value]) => (
        <li key={id}>
          {inLanguage(dataset.figures.get(id)?.names ?? { en: id }, lang)}: <b>{printedIn(value, lang)}</b>
        </li>
      ))}
    </ul>
  )
}
