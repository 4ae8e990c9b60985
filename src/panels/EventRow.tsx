import type { Dataset } from '../domain/dataset.ts'
import { isFaded, type HistoricalEvent } from '../domain/event.ts'
import { formatEventDate } from '../domain/event-date.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { EventMark } from './EventMark.tsx'

/** Date, sign and title of an event on one line. */
export function EventRow({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { dates, shell } = useMessages()
  const lang = useApp((state) => state.lang)
  const others = event.otherDates.filter(({ edtf }) => edtf !== event.date?.edtf)
  return (
    <>
      <span className="panels-row-date">{formatEventDate(event, dates, 'short')}</span>{' '}
      <EventMark event={event} dataset={dataset} />
      <span className="panels-row-title">
        {inLanguage(event.title, lang)}
        {others.length > 0 && <OtherDates dates={others} />}
        {isFaded(event) && <span className="ui-hidden panels-unreported"> ({shell.notReported})</span>}
      </span>
    </>
  )
}

/** Of accounts that have it otherwise. */
function OtherDates({ dates: others }: { dates: HistoricalEvent['otherDates'] }) {
  const { dates, panels } = useMessages()
  return (
    <span className="panels-row-other">
      {' '}
      {panels.otherDate} {others.map((date) => formatDate(date, dates, 'short')).join(', ')}
    </span>
  )
}
