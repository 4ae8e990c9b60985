import { useState, type SubmitEvent } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { moveCursor, setPlaying } from '../state/store.ts'
import { toYear } from '../time/instant.ts'
import { overlaps, type Span } from '../time/span.ts'
import { readSpokenDate } from '../time/spoken-date.ts'
import { PlayIcon } from './PlayIcon.tsx'

/** A date typed by the reader; says so when it is none or lies outside the atlas. */
export function GoToDate({ extent }: { extent: Span }) {
  const { timeline, dates } = useMessages()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = readSpokenDate(text, dates)
    if (typed === null) return setRefusal(text.trim() === '' ? null : timeline.notADate(text.trim()))
    if (!overlaps(typed, extent))
      return setRefusal(timeline.outside(toYear(extent.start), toYear(extent.end - 1)))
    setRefusal(null)
    setPlaying(false)
    moveCursor(Math.max(typed.start, extent.start))
  }
  return (
    <form className="timeline-go" onSubmit={submit}>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        size={10}
        aria-label={timeline.goToDate}
        aria-invalid={refusal !== null}
        aria-describedby="timeline-refusal"
        placeholder={timeline.dateHint}
        title={timeline.goToDate}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setRefusal(null)
        }}
        onBlur={() => setRefusal(null)}
      />
      <PlayIcon name="calendar" />
      <span id="timeline-refusal" role="status" className="timeline-refusal">
        {refusal}
      </span>
    </form>
  )
}
