import { PlayIcon } from './PlayIcon.tsx'

type Props<T extends string | number> = {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly onChoose: (value: T) => void
  /** Its values tell by themselves what they are: where room is short the label is only read aloud. */
  readonly terse?: boolean
}

/** A native menu that reads as its label and its value in bold. */
export function Choice<T extends string | number>({ label, value, options, onChoose, terse }: Props<T>) {
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text)
    if (chosen !== undefined) onChoose(chosen.value)
  }
  return (
    <label className={terse === true ? 'timeline-choice timeline-terse' : 'timeline-choice'}>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <PlayIcon name="down" size={14} />
    </label>
  )
}
