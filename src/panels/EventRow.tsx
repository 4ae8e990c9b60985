import type { Dataset } from '../domain/dataset.ts'
import { isFaded, type HistoricalEvent } from '../domain/event.ts'
import { formatEventDate, formatOtherDates } from '../domain/event-date.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { EventMark } from './EventMark.tsx'

/** Date, sign and title of an event on one line. */
export function EventRow({ event, dataset }: { event: HistoricalEvent; dataset: Dataset }) {
  const { dates, shell, panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const others = formatOtherDates(event, dates)
  return (
    <>
      <span className="panels-row-date">{formatEventDate(event, dates, 'short')}</span>{' '}
      <EventMark event={event} dataset={dataset} />
      <span className="panels-row-title">
        {inLanguage(event.title, lang)}
        {others !== '' && (
          <span className="panels-row-other">
            {' '}
            {panels.otherDate} {others}
          </span>
        )}
        {isFaded(event) && <span className="ui-hidden panels-unreported"> ({shell.notReported})</span>}
      </span>
    </>
  )
}
