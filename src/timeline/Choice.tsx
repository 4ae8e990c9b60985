import { PlayIcon } from './PlayIcon.tsx'

type Props<T extends string | number> = {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly onChoose: (value: T) => void
}

/** A native menu that reads as its label and its value in bold. */
export function Choice<T extends string | number>({ label, value, options, onChoose }: Props<T>) {
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text)
    if (chosen !== undefined) onChoose(chosen.value)
  }
  return (
    <label className="timeline-choice">
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
