import { useId } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { drawBorders, useApp } from '../state/store.ts'
import './borders.css'

const choices = ['then', 'now'] as const

/** Borders of the time, or today's. */
export function BordersChoice() {
  const { map: words } = useMessages()
  const name = useId()
  const borders = useApp((state) => state.borders)
  return (
    <fieldset className="map-borders">
      <legend className="ui-hidden">{words.bordersOf}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={borders === choice} onChange={() => drawBorders(choice)} />
          <span>{words.borders[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
