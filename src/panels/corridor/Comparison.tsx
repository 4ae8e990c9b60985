import { useEffect, useRef } from 'react'
import { useDetails } from '../../dataset/dataset-query.ts'
import type { Corridor, DetailedCorridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { compareCorridors, mostCompared } from '../../state/tracing.ts'
import { formatDay } from '../../time/format.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ThingLink } from '../ThingLink.tsx'
import { CorridorChoice } from './CompareWith.tsx'
import { compareRows } from './compare-rows.tsx'
import './corridor.css'

/** Two or three corridors side by side, as a table, in the place of the panel. */
export function Comparison({ dataset }: { dataset: Dataset }) {
  const words = useCorridorWords()
  const { shell } = useMessages()
  const ids = useApp((state) => state.compared)
  return (
    <aside className="panels" aria-label={shell.details}>
      <div className="panels-head">
        <span className="panels-kind">{words.compare}</span>
        <IconButton icon="close" label={words.closeComparison} onClick={() => compareCorridors([])} />
      </div>
      <div className="panels-body">
        <Body dataset={dataset} ids={ids} />
      </div>
    </aside>
  )
}

function Body({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  const words = useCorridorWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that led here is gone. Not where a link led here: then nobody has lost the focus.
    if (navigator.userActivation.hasBeenActive) heading.current?.focus({ preventScroll: true })
  }, [])
  const details = useDetails(dataset).data?.dataset
  const corridors = ids.flatMap((id) => dataset.corridors.get(id) ?? [])
  return (
    <>
      <h2 className="panels-title" ref={heading} tabIndex={-1}>
        {words.comparison}
      </h2>
      {corridors.length < 2 && <p className="panels-note">{words.atLeastTwo}</p>}
      <Table dataset={dataset} corridors={corridors} details={details?.corridors ?? new Map()} />
      {corridors.length < mostCompared && (
        <CorridorChoice
          key={ids.join()}
          dataset={dataset}
          without={ids}
          label={words.addCorridor}
          button={words.compare}
          onChoose={(id) => compareCorridors([...ids, id])}
        />
      )}
    </>
  )
}

type TableProps = {
  dataset: Dataset
  corridors: readonly Corridor[]
  /** What has come of the details. */
  details: ReadonlyMap<string, DetailedCorridor>
}

/** Each property is a group of rows headed by its name: three columns then fit a phone. */
function Table({ dataset, corridors, details }: TableProps) {
  const words = useCorridorWords()
  const lang = useApp((state) => state.lang)
  return (
    <table className="corridor-compare">
      <caption className="ui-hidden">{words.comparison}</caption>
      <thead>
        <tr>
          {corridors.map((corridor, rank) => (
            <th key={corridor.id} scope="col">
              <span className={`corridor-letter corridor-letter-${rank}`} aria-hidden="true">
                {String.fromCharCode(65 + rank)}
              </span>
              <ThingLink dataset={dataset} thing={{ kind: 'corridor', id: corridor.id }} />
              <IconButton
                icon="close"
                label={words.leaveOut(inLanguage(corridor.names, lang))}
                onClick={() =>
                  compareCorridors(corridors.map(({ id }) => id).filter((id) => id !== corridor.id))
                }
              />
            </th>
          ))}
        </tr>
      </thead>
      {compareRows.map(({ name, Cell }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={corridors.length}>
              {words.rows[name]} <Note name={name} />
            </th>
          </tr>
          <tr>
            {corridors.map((corridor) => (
              <td key={corridor.id}>
                <Cell corridor={corridor} full={details.get(corridor.id) ?? null} dataset={dataset} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** States are those of the cursor's date. */
function Note({ name }: { name: string }) {
  const words = useCorridorWords()
  const { dates } = useMessages()
  const cursor = useApp((state) => state.cursor)
  return name === 'state' && <span className="panels-dim">{words.on(formatDay(cursor, dates))}</span>
}
