import { useState, type SubmitEvent } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { select } from '../state/store.ts'
import { writeTwoDays, type TwoDays } from '../state/two-days.ts'
import { toIsoDay, toYear } from '../time/instant.ts'
import { contains, type Span } from '../time/span.ts'
import { readSpokenDate } from '../time/spoken-date.ts'

type Props = { days: TwoDays; extent: Span }

/** The two days, typed; says so when one is no date of this atlas. */
export function TwoDaysForm({ days, extent }: Props) {
  const { changes: words, timeline, dates } = useMessages()
  const [from, setFrom] = useState(toIsoDay(days.start))
  const [to, setTo] = useState(toIsoDay(days.end))
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = (text: string): number | null => readSpokenDate(text, dates)?.start ?? null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const [a, b] = [read(from), read(to)]
    if (a === null || b === null) return setRefusal(timeline.notADate(a === null ? from : to))
    if (!contains(extent, a) || !contains(extent, b))
      return setRefusal(timeline.outside(toYear(extent.start), toYear(extent.end - 1)))
    if (a === b) return setRefusal(words.sameDay)
    setRefusal(null)
    select({ kind: 'changes', id: writeTwoDays(a, b) })
  }
  return (
    <form className="changes-form" onSubmit={submit}>
      <Day label={words.from} text={from} onText={setFrom} isWrong={refusal !== null} />
      <Day label={words.to} text={to} onText={setTo} isWrong={refusal !== null} />
      <button type="submit">{words.compare}</button>
      <p id="changes-refusal" role="status" className="changes-refusal">
        {refusal}
      </p>
    </form>
  )
}

type DayProps = { label: string; text: string; onText: (text: string) => void; isWrong: boolean }

const Day = ({ label, text, onText, isWrong }: DayProps) => (
  <label>
    <span>{label}</span>
    <input
      type="text"
      autoComplete="off"
      size={10}
      aria-invalid={isWrong}
      aria-describedby="changes-refusal"
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  </label>
)
