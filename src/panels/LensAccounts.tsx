import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { lensWordsIn } from '../i18n/lens-words.ts'
import { useApp } from '../state/store.ts'
import { AccountList } from './AccountList.tsx'
import './lens-accounts.css'

type Props = { event: DetailedEvent; dataset: DetailedDataset; lens: string }

/** What the sources by which the atlas is read say of an event, before all others. */
export function LensAccounts({ event, dataset, lens }: Props) {
  const lang = useApp((state) => state.lang)
  const words = lensWordsIn(lang)
  const group = dataset.perspectives.find(({ id }) => id === lens)
  const own = event.accounts.filter(({ source }) => dataset.sources.get(source)?.group === lens)
  const heading = words.says(group === undefined ? lens : inLanguage(group.names, lang))
  return (
    <section className="panels-lens" aria-label={heading}>
      <h3>{heading}</h3>
      {own.length === 0 ? <p>{words.silent}</p> : <AccountList accounts={own} dataset={dataset} />}
      {own.length > 0 && event.differ !== undefined && own.length < event.accounts.length && (
        <p className="panels-dim">{words.othersDiffer}</p>
      )}
    </section>
  )
}
