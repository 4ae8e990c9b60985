import type { HistoricalEvent } from '../domain/event.ts'
import { formatEventDate, formatOtherDates } from '../domain/event-date.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'

const mostTitles = 4

/** Names what is under the pointer; `x` and `y` are pixels within the track. */
export function MarkTip({ events, x, y }: { events: readonly HistoricalEvent[]; x: number; y: number }) {
  const { timeline, dates, panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const [only] = events
  return (
    <div
      className="timeline-tip"
      style={{ left: `clamp(0px, ${x}px, calc(100% - 130px))`, top: y }}
      aria-hidden="true"
    >
      {events.length === 1 && only !== undefined ? (
        <>
          <strong>{inLanguage(only.title, lang)}</strong>
          <span>{formatEventDate(only, dates)}</span>
          {only.otherDates.length > 0 && (
            <span>
              {panels.otherDate} {formatOtherDates(only, dates)}
            </span>
          )}
        </>
      ) : (
        <>
          <strong>{timeline.together(events.length)}</strong>
          {events.slice(0, mostTitles).map((event) => (
            <span key={event.id}>{inLanguage(event.title, lang)}</span>
          ))}
          {events.length > mostTitles && <span>{timeline.andMore(events.length - mostTitles)}</span>}
        </>
      )}
    </div>
  )
}
