import type { DetailedCorridor } from '../../domain/corridor.ts'
import type { DetailedDataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { formatDate } from '../../time/format.ts'
import { toYear } from '../../time/instant.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { Sources } from '../Sources.tsx'
import { shareOn, toAxis, toBand, toHistories, withRoom, type History } from './histories.ts'

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

type BandProps = { history: History; axis: ReturnType<typeof toAxis> }

const percent = (share: number) => `${100 * share}%`
/** What a year and a state's name take up of the band. */
const yearWidth = 0.1
const letterWidth = 0.02

function Band({ history, axis }: BandProps) {
  const { corridorStates } = useMessages()
  const cursor = useApp((state) => state.cursor)
  const parts = toBand(history.states, axis)
  const years = withRoom(parts.map(({ from }) => from), yearWidth) // prettier-ignore
  return (
    <div aria-hidden="true">
      <div className="corridor-band">
        {parts.map(({ state, start, from, share }) => (
          <span
            key={start + state}
            className={`corridor-band-part corridor-state-${state}`}
            style={{ left: percent(from), width: percent(share) }}
            title={corridorStates[state]}
          >
            {share > 0.03 + corridorStates[state].length * letterWidth && corridorStates[state]}
          </span>
        ))}
        {cursor >= axis.start && (
          <span className="corridor-band-cursor" style={{ left: percent(shareOn(axis, cursor)) }} />
        )}
      </div>
      <div className="corridor-band-years">
        {parts.map(
          ({ start, state, from }, i) =>
            years[i] && (
              <span key={start + state} style={{ left: percent(Math.min(from, 1 - yearWidth)) }}>
                {toYear(start)}
              </span>
            ),
        )}
      </div>
    </div>
  )
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
