import type { DetailedCorridor } from '../../domain/corridor.ts'
import type { DetailedDataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { formatDate } from '../../time/format.ts'
import type { Span } from '../../time/span.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { toStretches } from '../band.ts'
import { DatedBand } from '../DatedBand.tsx'
import { Sources } from '../Sources.tsx'
import { toAxis, toHistories, type History } from './histories.ts'

type Props = { corridor: DetailedCorridor; dataset: DetailedDataset }

/** The life of a corridor: each part as a band of dated states, and the same in words with their accounts. */
export function StatusHistory({ corridor, dataset }: Props) {
  const words = useCorridorWords()
  const histories = toHistories(corridor.segments)
  if (histories.length === 0) return null
  const axis = toAxis(histories, dataset.atlas.extent.end)
  const isAlone = histories.length === 1
  return (
    <section className="panels-section">
      <h3>{words.history}</h3>
      {histories.map((history) => (
        <div key={history.id} className="corridor-history">
          {!isAlone && <NameOf history={history} />}
          <Band history={history} axis={axis} />
          <States history={history} dataset={dataset} isOpen={isAlone} />
        </div>
      ))}
    </section>
  )
}

function NameOf({ history: { names, id } }: { history: History }) {
  const lang = useApp((state) => state.lang)
  return <h4>{names.map((name) => (name === undefined ? id : inLanguage(name, lang))).join(' · ')}</h4>
}

function Band({ history, axis }: { history: History; axis: Span }) {
  const { corridorStates } = useMessages()
  const states = history.states.map(({ state, from }) => ({ at: from.start, value: state }))
  const parts = toStretches(states, axis).map(({ value, ...span }) => ({
    ...span,
    label: corridorStates[value],
    className: `corridor-state-${value}`,
  }))
  return <DatedBand parts={parts} axis={axis} />
}

type StatesProps = { history: History; dataset: DetailedDataset; isOpen: boolean }

function States({ history, dataset, isOpen }: StatesProps) {
  const words = useCorridorWords()
  const { panels } = useMessages()
  const list = <StateList history={history} dataset={dataset} />
  return (
    <>
      <p className="panels-note">
        {panels.accuracy[history.accuracy]}
        {history.accuracy === 'schematic' && ` ${words.closeUp}`}
      </p>
      {isOpen ? (
        list
      ) : (
        <details className="corridor-states">
          <summary>{words.statesByDate(history.states.length)}</summary>
          {list}
        </details>
      )}
    </>
  )
}

function StateList({ history: { states }, dataset }: Omit<StatesProps, 'isOpen'>) {
  const { corridorStates, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const current = useApp((state) => states.findLastIndex(({ from }) => from.start <= state.cursor))
  return (
    <ol className="corridor-state-list">
      {states.map(({ state, from, note, accounts }, i) => (
        <li key={state + from.edtf} aria-current={i === current ? 'date' : undefined}>
          <span className={`corridor-swatch corridor-state-${state}`} aria-hidden="true" />
          <div>
            <strong>{corridorStates[state]}</strong> <span>{formatDate(from, dates)}</span>
            {note !== undefined && <p className="panels-note">{inLanguage(note, lang)}</p>}
            <Sources accounts={accounts} dataset={dataset} />
          </div>
        </li>
      ))}
    </ol>
  )
}
