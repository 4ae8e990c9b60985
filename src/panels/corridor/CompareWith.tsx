import { useId, useState } from 'react'
import type { Corridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useApp } from '../../state/store.ts'
import { compareCorridors } from '../../state/tracing.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'

/** The way from a corridor's panel to a comparison. */
export function CompareWith({ corridor, dataset }: { corridor: Corridor; dataset: Dataset }) {
  const words = useCorridorWords()
  return (
    <section className="panels-section">
      <h3>{words.comparison}</h3>
      <CorridorChoice
        dataset={dataset}
        without={[corridor.id]}
        label={words.compareWith}
        button={words.compare}
        onChoose={(id) => compareCorridors([corridor.id, id])}
      />
    </section>
  )
}

type ChoiceProps = {
  dataset: Dataset
  without: readonly string[]
  label: string
  button: string
  onChoose: (id: string) => void
}

export function CorridorChoice({ dataset, without, label, button, onChoose }: ChoiceProps) {
  const id = useId()
  const lang = useApp((state) => state.lang)
  const choices = [...dataset.corridors.values()].filter((corridor) => !without.includes(corridor.id))
  const [chosen, setChosen] = useState(choices[0]?.id ?? '')
  return (
    <form
      className="corridor-choice"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(chosen)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {choices.map((corridor) => (
          <option key={corridor.id} value={corridor.id}>
            {inLanguage(corridor.names, lang)}
          </option>
        ))}
      </select>
      <button type="submit">{button}</button>
    </form>
  )
}
