import type { KeyboardEvent } from 'react'
import './named-rows.css'

export type NamedRow = { readonly id: string; readonly name: string; readonly note: string }

type Props = {
  readonly rows: readonly NamedRow[]
  readonly onChoose: (id: string) => void
  /** Told where the pointer is, and null when it has gone. */
  readonly onPoint: (id: string | null) => void
}

/** Things to choose from on a card, each with a line below its name; arrows move the focus. */
export const NamedRows = ({ rows, onChoose, onPoint }: Props) => (
  // Arrow keys are handled here for all the buttons inside.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <ul className="ui-rows" onKeyDown={moveFocus}>
    {rows.map(({ id, name, note }) => (
      <li key={id}>
        <button
          type="button"
          onClick={() => onChoose(id)}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        >
          {name}
          <span>{note}</span>
        </button>
      </li>
    ))}
  </ul>
)

const steps: Readonly<Record<string, 'previousElementSibling' | 'nextElementSibling'>> = {
  ArrowUp: 'previousElementSibling',
  ArrowDown: 'nextElementSibling',
}

/** From row to row of a list of buttons. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined || !(event.target instanceof Element)) return
  event.preventDefault()
  event.target.closest('li')?.[step]?.querySelector('button')?.focus()
}
