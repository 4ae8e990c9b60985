import { useRef, useState, type CSSProperties } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { coverageWordsIn } from '../i18n/coverage-words.ts'
import { useAtRest } from '../state/rest.ts'
import { useApp } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { toYear } from '../time/instant.ts'
import { shareOf } from './bands.ts'
import { CoverageTable } from './CoverageTable.tsx'
import { shades, silencesOf, toCoverage, toShadePath, type Coverage } from './coverage.ts'
import './coverage.css'
import { SilenceNotes } from './SilenceNotes.tsx'

/** Accounts a year by perspective, and the years of which little can be told. */
export function CoverageStrip({ dataset }: { dataset: Dataset }) {
  const words = coverageWordsIn(useApp((state) => state.lang))
  const { data, error } = useDetails(dataset)
  if (data !== undefined) return <Told dataset={dataset} details={data.dataset} />
  return (
    <p className="timeline-coverage-wait" role="status">
      {error === null ? words.loading : words.failed}
    </p>
  )
}

function Told({ dataset, details }: { dataset: Dataset; details: DetailedDataset }) {
  const lang = useApp((state) => state.lang)
  const words = coverageWordsIn(lang)
  const matching = useApp((state) => visibleIn(dataset, state).matching)
  const coverage = toCoverage(
    matching.list().flatMap(({ id }) => details.eventById.get(id) ?? []),
    details,
  )
  const names = new Map(details.perspectives.map(({ id, names: known }) => [id, inLanguage(known, lang)]))
  return (
    <section className="timeline-coverage" aria-label={words.caption}>
      <YearReadout coverage={coverage} names={names}>
        {coverage.rows.map(({ id, counts }) => (
          <div key={id} className="timeline-coverage-row">
            <span className="timeline-row-name">{names.get(id)}</span>
            <Cells counts={counts} />
          </div>
        ))}
        <Silences details={details} />
      </YearReadout>
      <CoverageTable coverage={coverage} names={names} />
      <SilenceNotes details={details} />
    </section>
  )
}

const Cells = ({ counts }: { counts: readonly number[] }) => (
  <svg
    className="timeline-coverage-cells"
    viewBox={`0 0 ${counts.length} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {shades.map((least, shade) => (
      <path key={least} className={`timeline-shade-${shade}`} d={toShadePath(counts, shade)} />
    ))}
  </svg>
)

/** Hatching over all rows. */
function Silences({ details }: { details: DetailedDataset }) {
  const { extent } = details.atlas
  return silencesOf(details).map(({ id, date }) => {
    const share = shareOf(date, extent)
    const style = { '--left': share?.left ?? 0, '--width': share?.width ?? 0 } as CSSProperties
    return <div key={id} className="timeline-silence" style={style} aria-hidden="true" />
  })
}

type ReadoutProps = {
  readonly coverage: Coverage
  readonly names: ReadonlyMap<string, string>
  readonly children: React.ReactNode
}

/** The year under the pointer, else that of the cursor, in words. */
function YearReadout({ coverage, names, children }: ReadoutProps) {
  const words = coverageWordsIn(useApp((state) => state.lang))
  const cursorYear = useAtRest(({ cursor }) => toYear(cursor))
  const [pointed, setPointed] = useState<number | null>(null)
  const rows = useRef<HTMLDivElement>(null)
  const at = (pointed ?? cursorYear) - coverage.firstYear
  const point = ({ clientX }: { clientX: number }) => {
    const box = rows.current?.querySelector('svg')?.getBoundingClientRect()
    const share = box === undefined ? -1 : (clientX - box.left) / box.width
    const isOn = share >= 0 && share < 1
    setPointed(isOn ? coverage.firstYear + Math.floor(share * coverage.totals.length) : null)
  }
  const said = coverage.rows.flatMap(({ id, counts }) => {
    const count = counts[at] ?? 0
    return count === 0 ? [] : [`${names.get(id) ?? id} ${count}`]
  })
  return (
    <>
      <div
        ref={rows}
        className="timeline-coverage-rows"
        onPointerDown={point}
        onPointerMove={point}
        // A finger leaves when it is lifted; what it points at is read then.
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setPointed(null)}
      >
        {children}
      </div>
      <p className="timeline-coverage-year">
        <strong>{words.inYear(at + coverage.firstYear, coverage.totals[at] ?? 0)}</strong> {said.join(' · ')}
      </p>
    </>
  )
}
