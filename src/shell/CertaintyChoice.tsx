import { useDeferredValue, useId } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import type { Certainty } from '../state/app-state.ts'
import { askFor, useApp } from '../state/store.ts'
import { useVisible } from '../state/visible.ts'
import './certainty.css'

const readings: readonly Certainty[] = ['possible', 'certain']

/** Whether a date that may lie outside the shown years counts as in them, with how many events each answer shows. */
export function CertaintyChoice({ dataset }: { dataset: Dataset }) {
  const { shell } = useMessages()
  const name = useId()
  const certainty = useApp((state) => state.certainty)
  const { touching } = useDeferredValue(useVisible(dataset))
  return (
    <fieldset className="shell-certainty">
      <legend>{shell.inShownYears}</legend>
      {readings.map((reading) => (
        <label key={reading}>
          <input type="radio" name={name} checked={reading === certainty} onChange={() => askFor(reading)} />
          {shell.certainties[reading]} <span className="shell-count">{touching[reading]}</span>
        </label>
      ))}
    </fieldset>
  )
}
