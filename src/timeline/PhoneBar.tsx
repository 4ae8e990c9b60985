import { useEffect, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { formatDay } from '../time/format.ts'
import { PlayButton } from './PlayButton.tsx'
import { PresetMenu } from './PresetMenu.tsx'

/** The thin timeline's head: play, the date, how many events, the shown span. */
export function PhoneBar({ dataset }: { dataset: Dataset }) {
  const { timeline } = useMessages()
  const inView = useApp((state) => visibleIn(dataset, state).inView.length)
  return (
    <div className="timeline-phone-bar">
      <PlayButton size={24} />
      <div className="timeline-phone-words">
        <CursorDate />
        <span className="timeline-phone-count">{timeline.ofEvents(inView, dataset.events.length)}</span>
      </div>
      <PresetMenu dataset={dataset} />
    </div>
  )
}

/** Follows the cursor without rendering. */
function CursorDate() {
  const { dates } = useMessages()
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const follow = (cursor: number) => ref.current?.replaceChildren(formatDay(cursor, dates, 'short'))
    follow(app.getState().cursor)
    return app.subscribe((state) => state.cursor, follow)
  }, [dates])
  return <span ref={ref} className="timeline-phone-date" />
}
