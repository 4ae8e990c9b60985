import type { Corridor } from '../../domain/corridor.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { formatDay } from '../../time/format.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { CorridorMark } from '../CorridorMark.tsx'
import { corridorStateAt } from '../corridor-state.ts'
import { crossedBy, statesWithKm } from './comparison.ts'

type Props = { corridor: Corridor; events: number }

/** A corridor in three numbers, and its state on the cursor's date. */
export function Figures({ corridor, events }: Props) {
  const { panels, corridorStates, corridorKinds, dates } = useMessages()
  const words = useCorridorWords()
  const day = useApp((state) => state.cursor)
  const state = corridorStateAt(corridor, day)
  const isMixed = statesWithKm(corridor, day).length > 1
  const drawn = corridor.segments.reduce((sum, { km }) => sum + km, 0)
  const countries = crossedBy(corridor).length || corridor.parties.length
  return (
    <div className="panels-figures">
      <p>
        <strong>
          {corridor.length === null && '≈ '}
          {words.number(Math.round(corridor.length?.km ?? drawn))}
        </strong>{' '}
        {panels.kmWord}
      </p>
      <p>
        <strong>{countries}</strong> {panels.countriesWord(countries)}
      </p>
      <p>
        <strong>{events}</strong> {panels.eventsWord(events)}
      </p>
      <p className="panels-figures-state">
        <strong>
          <CorridorMark kind={corridor.kind} state={state} />{' '}
          {isMixed ? words.inPart(corridorStates[state ?? 'none']) : corridorStates[state ?? 'none']}
        </strong>
        <span>
          {corridorKinds[corridor.kind]} · {panels.on(formatDay(day, dates, 'short'))}
        </span>
      </p>
    </div>
  )
}
