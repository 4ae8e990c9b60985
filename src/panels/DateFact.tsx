import { Fragment } from 'react'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { formatEventDate } from '../domain/event-date.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { moveCursor, useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { isExactDay, type FuzzyDate } from '../time/fuzzy-date.ts'
import { startOfDay } from '../time/instant.ts'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'

type Props = { event: HistoricalEvent; dataset: Dataset; details: DetailedDataset | undefined }

/** When it was, how exactly that is known, and the dates of accounts that have it otherwise. */
export function DateFact({ event, dataset, details }: Props) {
  const { panels, dates } = useMessages()
  const { date, calendar, otherDates } = event
  return (
    <div>
      <dt>{panels.date}</dt>
      <dd>
        <strong>{formatEventDate(event, dates)}</strong>
        {date !== null && (
          <span className="panels-precision">
            {isExactDay(date) ? dates.exactDay : panels.precisionOf(dates.precision[date.precision])}
          </span>
        )}
        {calendar !== undefined && (
          <span className="panels-precision">{panels.oldStyle(calendar.literal)}</span>
        )}
        {date !== null && <MoveCursor date={date} />}
        <DateOfRecord event={event} />
        {otherDates
          .filter(({ edtf }) => edtf !== date?.edtf)
          .map((other) => (
            <span key={other.edtf} className="panels-other-dates">
              {panels.otherDate} <b>{formatDate(other, dates)}</b>
              {details !== undefined && <Tellers event={event} date={other} {...{ dataset, details }} />}
            </span>
          ))}
      </dd>
    </div>
  )
}

function MoveCursor({ date }: { date: FuzzyDate }) {
  const { panels } = useMessages()
  const atCursor = useApp(({ cursor }) => startOfDay(cursor) === startOfDay(date.start))
  return atCursor ? null : (
    <button type="button" className="panels-move" onClick={() => moveCursor(date.start)}>
      {panels.moveCursor}
    </button>
  )
}

/** Where the reading of one group of sources has another. */
function DateOfRecord({ event: { reading } }: Pick<Props, 'event'>) {
  const { panels, dates } = useMessages()
  const date = reading?.dateOfRecord
  if (date === undefined) return null
  return (
    <span className="panels-other-dates">
      {panels.dateOfRecord} <b>{date === null ? dates.undated : formatDate(date, dates)}</b>
    </span>
  )
}

type TellersProps = {
  event: HistoricalEvent
  date: FuzzyDate
  dataset: Dataset
  details: DetailedDataset
}

/** Who gives a date. */
function Tellers({ event, date, dataset, details }: TellersProps) {
  const { accounts = [], saidDates = [] } = details.eventById.get(event.id) ?? {}
  const sources = accounts.flatMap(({ source }, n) => (saidDates[n]?.edtf === date.edtf ? [source] : []))
  return [...new Set(sources)].map((id, n) => (
    <Fragment key={id}>
      {n === 0 ? ' · ' : ', '}
      <ThingLink dataset={dataset} thing={{ kind: 'source', id }}>
        <SourceName dataset={dataset} id={id} />
      </ThingLink>
    </Fragment>
  ))
}
