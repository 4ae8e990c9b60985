import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { formatDay } from '../time/format.ts'
import type { Pace } from './pace.ts'
import { PlayButton } from './PlayButton.tsx'
import { PlayIcon } from './PlayIcon.tsx'
import { PresetMenu } from './PresetMenu.tsx'

const PhoneSettings = lazy(() =>
  import('./PhoneSettings.tsx').then(({ PhoneSettings }) => ({ default: PhoneSettings })),
)

type Props = {
  readonly dataset: Dataset
  readonly pace: Pace
  readonly onPace: (pace: Pace) => void
  readonly onHelp: () => void
}

/** The thin timeline's head: play, the date, how many events, the shown span, and the way to the rest. */
export function PhoneBar({ dataset, pace, onPace, onHelp }: Props) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  // One dialog may have followed another, and the browser gives the focus back to what was in the first.
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
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
      <button
        ref={opener}
        type="button"
        className="timeline-tool"
        aria-label={timeline.settings}
        title={timeline.settings}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <PlayIcon name="settings" size={22} />
      </button>
      <Suspense fallback={null}>
        {isOpen && <PhoneSettings {...{ dataset, pace, onPace, onHelp }} onClose={close} />}
      </Suspense>
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
