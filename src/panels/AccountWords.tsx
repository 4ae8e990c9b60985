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
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const { says, stance, note } = account
  const spoken = dataset.sources.get(account.source)?.language ?? 'en'
  return (
    <>
      {stance === 'denies' && <p className="panels-says">{panels.denies}</p>}
      <Printed account={account} dataset={dataset} />
      {says?.wording !== undefined && (
        <p className="panels-says">
          {panels.wording} <span lang={languageOfWords(says.wording, spoken)}>“{says.wording}”</span>
        </p>
      )}
      {note !== undefined && <p className="panels-note">{inLanguage(note, lang)}</p>}
      {account.sourceWanted === true && <p className="panels-wanted">{panels.sourceWanted}</p>}
    </>
  )
}

/** Date, place and figures as the source gives them. */
function Printed({ account, dataset }: Props) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const { date, place, figures = {} } = account.says ?? {}
  const spoken = dataset.sources.get(account.source)?.language ?? 'en'
  if (date === undefined && place === undefined && Object.keys(figures).length === 0) return null
  return (
    <ul className="panels-printed">
      {date !== undefined && (
        <li>
          {panels.printedDate}: <b>{withMonths(printedIn(date, lang), dates)}</b>
        </li>
      )}
      {place !== undefined && (
        <li>
          {panels.printedPlace}: <span lang={languageOfWords(place, spoken)}>“{place}”</span>
        </li>
      )}
      {Object.entries(figures).map(([id, value]) => (
        <li key={id}>
          {inLanguage(dataset.figures.get(id)?.names ?? { en: id }, lang)}: <b>{printedIn(value, lang)}</b>
        </li>
      ))}
    </ul>
  )
}
