import { useId, useMemo, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import type { Period } from '../domain/theme.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { useApp, visitSpan } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { clampInstant, type Span } from '../time/span.ts'
import { writeText } from '../ui/write-text.ts'
import { meetingHalfway } from './bands.ts'
import { BandRow, type Band, type Named } from './BandRow.tsx'
import { endOf, startOf, toBar, type BarEnd } from './bars.ts'
import { anyIn, toPeriodRows } from './period-rows.ts'
import { PlayIcon } from './PlayIcon.tsx'
import './periods.css'
import { toX, type Scale } from './scale.ts'

/** Wars and phases as ranges: the first row always, the others when asked for. */
export function Periods({ dataset }: { dataset: Dataset }) {
  const { timeline } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [first = [], ...others] = useMemo(() => toPeriodRows(dataset), [dataset])
  const hidden = useAtRest(({ shown }) =>
    isOpen ? 0 : others.flat().filter((period) => anyIn([period], shown)).length,
  )
  if (first.length === 0) return null
  return (
    <>
      <button
        type="button"
        className="timeline-row-name timeline-periods-name"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {timeline.periods}
        <PlayIcon name="down" size={12} />
        {hidden > 0 && <span className="timeline-lane-count">{timeline.moreHidden(hidden)}</span>}
      </button>
      <div id={id} className="timeline-periods">
        <PeriodRow dataset={dataset} periods={first} />
        {isOpen && others.map((row) => <NeededRow key={row[0]?.id} dataset={dataset} periods={row} />)}
      </div>
    </>
  )
}

type RowProps = { readonly dataset: Dataset; readonly periods: readonly Period[] }

/** Takes room only where it has something to show. */
function NeededRow({ dataset, periods }: RowProps) {
  const isNeeded = useAtRest(({ shown }) => anyIn(periods, shown))
  return isNeeded ? <PeriodRow dataset={dataset} periods={periods} /> : null
}

type PeriodBand = Band & { readonly period: Period; readonly whole: Span }

function PeriodRow({ dataset, periods }: RowProps) {
  const { dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const { extent } = dataset.atlas
  const bands = useMemo(
    () =>
      meetingHalfway(
        periods.map((period): PeriodBand => {
          const { names, short, date } = period
          const name = inLanguage(names, lang)
          const whole = { start: clampInstant(date.start, extent), end: clampInstant(date.end, extent) }
          return {
            period,
            whole,
            ...whole,
            forms: short === undefined ? [name] : [name, inLanguage(short, lang)],
          }
        }),
      ),
    [periods, lang, extent],
  )
  return (
    <BandRow bands={bands} draw={drawPeriod}>
      {bands.map(({ period: { id, kind, date }, forms, whole }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={`timeline-period timeline-period-${kind} timeline-starts-${startOf(date)} timeline-ends-${endOf(date)}`}
          title={`${forms[0]}\n${formatDate(date, dates)}`}
          onClick={() => visitSpan(whole)}
        >
          <span className="timeline-bar" />
          <EndSign side="start" end={startOf(date)} />
          <EndSign side="end" end={endOf(date)} />
          <span className="timeline-period-label" />
        </button>
      ))}
    </BandRow>
  )
}

const EndSign = ({ side, end }: { side: 'start' | 'end'; end: BarEnd }) =>
  end === 'open' || end === 'unknown' ? (
    <span className={`timeline-${end} timeline-${end}-${side}`}>{end === 'unknown' ? '?' : ''}</span>
  ) : null

function drawPeriod(
  element: HTMLElement,
  band: PeriodBand,
  scale: Scale,
  ...[{ name, left }]: readonly [Named]
): void {
  const bar = toBar({ date: band.period.date, start: band.start, end: band.end }, scale)
  const [from, to] = [toX(scale, bar.start), toX(scale, bar.end)]
  element.style.left = `${from}px`
  element.style.width = `${Math.max(to - from, 2)}px`
  element.style.setProperty('--fade-in', `${bar.fadeIn}px`)
  element.style.setProperty('--fade-out', `${bar.fadeOut}px`)
  const label = element.lastElementChild
  if (!(label instanceof HTMLElement)) return
  label.style.left = `${left - from}px`
  writeText(label, name)
}
