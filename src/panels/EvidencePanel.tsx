import { useDeferredValue, type CSSProperties } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { groupEvidence, kindEvidence, type EvidenceMark } from '../domain/evidence.ts'
import { sourceKinds } from '../domain/source.ts'
import { indexOf } from '../filter/event-index.ts'
import { countsAmong } from '../filter/shares.ts'
import { evidenceWordsIn, type EvidenceWords } from '../i18n/evidence-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { toggleChoice, useApp } from '../state/store.ts'
import { useVisible } from '../state/visible.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { shortNameOfEvidence } from './evidence-names.ts'
import './evidence.css'

const doubt: readonly EvidenceMark[] = ['contested', 'source-wanted']
const sources: readonly EvidenceMark[] = ['single-source', 'two-sources', 'more-sources']
const sides: readonly EvidenceMark[] = ['one-side', 'two-sides', 'more-sides', 'no-side']

/** On what the events in view rest: how many sources and sides tell of them, which, and what is in doubt. Each line filters. */
export function EvidencePanel({ dataset }: PanelProps) {
  const words = evidenceWordsIn(useApp((state) => state.lang))
  const { inView } = useDeferredValue(useVisible(dataset))
  const count = countsAmong(indexOf(dataset), 'evidence', inView)
  const present = (ids: readonly string[]) =>
    ids.filter((id) => count(id) > 0).toSorted((a, b) => count(b) - count(a))
  const all = inView.length
  const shares = { dataset, words, count, all }
  return (
    <>
      <h2 className="panels-title">{words.title}</h2>
      <p className="panels-dim" role="status">
        {all === 0 ? words.none : `${words.events(all)}. ${words.hint}`}
      </p>
      {all > 0 && (
        <>
          <Shares {...shares} section="doubt" ids={doubt} />
          <Shares {...shares} section="sources" ids={sources} />
          <Shares {...shares} section="sides" ids={sides} />
          <Shares
            {...shares}
            section="groups"
            ids={present(dataset.perspectives.map(({ id }) => groupEvidence(id)))}
            note={words.several}
          />
          <Shares
            {...shares}
            section="kinds"
            ids={present(sourceKinds.map(kindEvidence))}
            note={words.several}
          />
        </>
      )}
    </>
  )
}

type SharesProps = {
  dataset: Dataset
  words: EvidenceWords
  section: keyof EvidenceWords['sections']
  ids: readonly string[]
  count: (id: string) => number
  all: number
  note?: string
}

function Shares({ dataset, words, section, ids, count, all, note }: SharesProps) {
  const heading = words.sections[section]
  return (
    <section className="panels-section panels-evidence" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Share id={id} dataset={dataset} words={words} count={count(id)} all={all} />
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="panels-dim">{note}</p>}
    </section>
  )
}

type ShareProps = Pick<SharesProps, 'dataset' | 'words' | 'all'> & { id: string; count: number }

function Share({ id, dataset, words, count, all }: ShareProps) {
  const messages = useMessages()
  const lang = useApp((state) => state.lang)
  const chosen = useApp(({ filter }) => filter.evidence.include.includes(id))
  const name = shortNameOfEvidence(id, dataset, { lang, messages })
  const percent = `${Math.round((100 * count) / all)}%`
  return (
    <button
      type="button"
      className="panels-share"
      aria-pressed={chosen}
      aria-label={words.share(name, count, all, percent)}
      disabled={count === 0 && !chosen}
      onClick={() => toggleChoice('evidence', id)}
    >
      <span>{name}</span>
      <span className="panels-share-number">
        {count} <span className="panels-dim">{percent}</span>
      </span>
      <span className="panels-share-bar" style={{ '--share': count / all } as CSSProperties} />
    </button>
  )
}
