import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { formatEventDate } from '../domain/event-date.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { moveCursor, setPlaying, useApp } from '../state/store.ts'
import { startOfDay, toYear } from '../time/instant.ts'
import { contains } from '../time/span.ts'

type Props = { readonly event: HistoricalEvent; readonly dataset: Dataset; readonly tool: ReactNode }

/** Over the phone's timeline: the year that is read, its era and who led, and a way to bring the cursor there. */
export function ReadingBar({ event, dataset, tool }: Props) {
  const { timeline, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const from = useApp(({ shown }) => shown.start)
  if (event.date === null) return null
  // What began before the shown years is read in them.
  const at = Math.max(event.date.start, from)
  const era = dataset.periods.find(({ kind, date }) => kind === 'era' && contains(date, at))
  const leader = [...dataset.leaders.values()].find(({ offices }) =>
    offices.some(({ term }) => contains(term, at)),
  )
  return (
    <div className="chronology-bar">
      <span className="chronology-bar-year">{toYear(at)}</span>
      <span className="chronology-bar-words">
        {era !== undefined && <em>{inLanguage(era.names, lang)}</em>}
        {leader !== undefined && (
          <span className={`leader-${leader.hue}`}>
            <span className="chronology-dot" aria-hidden="true" /> {inLanguage(leader.names, lang)}
          </span>
        )}
      </span>
      <button
        type="button"
        aria-label={timeline.setDateTo(formatEventDate(event, dates))}
        onClick={() => {
          setPlaying(false)
          moveCursor(startOfDay(at))
        }}
      >
        {timeline.setDate}
      </button>
      {tool}
    </div>
  )
}
