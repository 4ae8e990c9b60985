import { memo } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { formatEventDate, formatOtherDates } from '../domain/event-date.ts'
import { familyOf, isFaded, type HistoricalEvent } from '../domain/event.ts'
import { hueOf } from '../domain/hue.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { selectEvent, useApp } from '../state/store.ts'
import { certainlyIn } from '../time/fuzzy-date.ts'
import { endOf, startOf } from './bars.ts'
import { formOf } from './marks.ts'

type Props = {
  readonly event: HistoricalEvent
  readonly dataset: Dataset
  /** Pixels from the list's top. */
  readonly top: number
  readonly position: number
  readonly of: number
  /** Said by the first event of a year. */
  readonly year: number | null
  readonly selected: boolean
  readonly stop: boolean
}

/** An event on the phone's timeline: its sign on the line of who led, with the doubt about its date, and its name. */
export const ChronologyRow = memo(function ChronologyRow(props: Props) {
  const { event, dataset, top, position, of, year, selected, stop } = props
  const { dates, kinds, panels, shell } = useMessages()
  const others = formatOtherDates(event, dates)
  const lang = useApp((state) => state.lang)
  const isUnsure = useApp(({ shown }) => event.date !== null && !certainlyIn(event.date, shown))
  const names = [
    'chronology-row',
    isUnsure ? 'chronology-unsure' : '',
    isFaded(event) ? 'chronology-faded' : '',
  ]
  return (
    <li className="chronology-item" aria-posinset={position} aria-setsize={of} style={{ top }}>
      <button
        type="button"
        data-event={event.id}
        tabIndex={stop ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        className={names.filter(Boolean).join(' ')}
        onClick={() => selectEvent(event)}
      >
        <span className="chronology-year" aria-hidden="true">
          {year}
        </span>
        <Sign event={event} dataset={dataset} />
        <span className="chronology-words">
          <span className="chronology-date">
            {formatEventDate(event, dates, 'short')} · {kinds[event.kind]}
            {others !== '' && ` · ${panels.otherDate} ${others}`}
          </span>{' '}
          <span className="chronology-title">
            {inLanguage(event.title, lang)}
            {isFaded(event) && <span className="ui-hidden"> ({shell.notReported})</span>}
          </span>
        </span>
      </button>
    </li>
  )
})

const leaderClass = (hue: number | null): string => (hue === null ? '' : `leader-${hue}`)

function Sign({ event, dataset }: Pick<Props, 'event' | 'dataset'>) {
  const line = useApp(({ colouring }) => (colouring === 'leader' ? hueOf(event, dataset, colouring) : null))
  const hue = useApp(({ colouring }) => hueOf(event, dataset, colouring))
  const family = familyOf[event.kind]
  const form = event.date === null ? 'point' : formOf(event.date)
  const isHollow = form === 'vague' || isRing(family)
  return (
    <span className={`chronology-line ${leaderClass(line)}`} aria-hidden="true">
      <span className={`chronology-sign ${leaderClass(hue)}`}>
        {form === 'vague' && (
          <span className={`chronology-whiskers${event.date?.approximate ? ' chronology-about' : ''}`} />
        )}
        {form === 'bar' && <Lasting event={event} />}
        <svg viewBox="-7 -7 14 14" className={isHollow ? 'chronology-hollow' : undefined}>
          <path d={markerPath[family]} />
        </svg>
      </span>
    </span>
  )
}

/** A bar from the sign downwards: what goes on has an arrow, what ends nobody knows when breaks off into dots. */
function Lasting({ event: { date } }: Pick<Props, 'event'>) {
  if (date === null) return null
  const [starts, ends] = [startOf(date), endOf(date)]
  return (
    <span className={`chronology-lasting chronology-starts-${starts} chronology-ends-${ends}`}>
      {ends === 'unknown' || starts === 'unknown' ? '?' : ''}
    </span>
  )
}
