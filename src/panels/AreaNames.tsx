import type { DetailedDataset } from '../domain/dataset.ts'
import type { AreaName, DetailedArea } from '../domain/polity.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { AccountList } from './AccountList.tsx'

type Props = { area: DetailedArea; dataset: DetailedDataset }

/** What its sources call an area: each name as printed, what it means, when, and who prints it where. */
export function AreaNames({ area, dataset }: Props) {
  const { states: words } = useMessages()
  const lens = useApp((state) => state.lens)
  const isOwn = ({ accounts }: AreaName) =>
    accounts.some(({ source }) => dataset.sources.get(source)?.group === lens)
  if (area.otherNames.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.namesOfSources}</h3>
      <ul className="states-names">
        {ownFirst(area.otherNames, isOwn).map((name) => (
          <li key={`${name.names.en} ${name.accounts[0]?.source ?? ''}`}>
            <Printed name={name} />
            <AccountList accounts={name.accounts} dataset={dataset} told={toldIn(name)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In a reading, what its group says comes first. */
const ownFirst = (names: readonly AreaName[], isOwn: (name: AreaName) => boolean): readonly AreaName[] =>
  names.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))

function Printed({ name: { names, lang: printedIn, date } }: { name: AreaName }) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const printed = names[printedIn] ?? names.en
  const meaning = inLanguage(names, lang)
  return (
    <p>
      <b lang={printedIn}>{printed}</b>{' '}
      <span className="panels-dim">
        {[
          panels.languageNames[printedIn] ?? printedIn,
          meaning !== printed && meaning,
          date !== undefined && formatDate(date, dates, 'short'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  )
}

/** Accounts that say no more than the name. */
const toldIn = ({ names, lang, accounts }: AreaName) =>
  accounts.filter(({ says, note }) => note === undefined && says?.wording === names[lang])
