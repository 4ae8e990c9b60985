import type { DetailedCorridor, DetailedSegment } from '../domain/corridor.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { Sources } from './Sources.tsx'

/** The life of a corridor: each part as a band of dated states, and the same in words with their accounts. */
export function StatusHistory({
  corridor,
  dataset,
}: {
  corridor: DetailedCorridor
  dataset: DetailedDataset
}) {
  const { panels } = useMessages()
  const segments = corridor.segments.filter((segment) => segment.states.length > 0)
  if (segments.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.statusHistory}</h3>
      {segments.map((segment) => (
        <SegmentHistory key={segment.id} segment={segment} alone={segments.length === 1} dataset={dataset} />
      ))}
    </section>
  )
}

type Props = { segment: DetailedSegment; alone: boolean; dataset: DetailedDataset }

function SegmentHistory({ segment, alone, dataset }: Props) {
  const { panels, corridorStates, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <>
      {!alone && <h4>{segment.names === undefined ? segment.id : inLanguage(segment.names, lang)}</h4>}
      <Band segment={segment} end={dataset.atlas.extent.end} />
      <p className="panels-note">{panels.accuracy[segment.accuracy]}</p>
      <ul className="panels-steps">
        {segment.states.map(({ state, from, note, accounts }) => (
          <li key={state + from.edtf}>
            <strong>{corridorStates[state]}</strong> {formatDate(from, dates)}
            {note !== undefined && <p className="panels-note">{inLanguage(note, lang)}</p>}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Band({ segment, end }: { segment: DetailedSegment; end: number }) {
  const cursor = useApp((state) => state.cursor)
  const { corridorStates } = useMessages()
  const start = segment.states[0]?.from.start ?? end
  const length = end - start
  if (length <= 0) return null
  const share = (from: number, to: number) => `${(100 * (to - from)) / length}%`
  return (
    <div className="panels-band" aria-hidden="true">
      {segment.states.map(({ state, from }, i) => (
        <span
          key={state + from.edtf}
          className={`panels-band-part state-${state}`}
          style={{ width: share(from.start, segment.states[i + 1]?.from.start ?? end) }}
          title={corridorStates[state]}
        >
          {corridorStates[state]}
        </span>
      ))}
      {cursor > start && <span className="panels-band-cursor" style={{ left: share(start, cursor) }} />}
    </div>
  )
}
