import type { Dataset } from '../../domain/dataset.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { CorridorMark } from '../CorridorMark.tsx'
import { corridorStateAt } from '../corridor-state.ts'
import { ThingLink } from '../ThingLink.tsx'
import './corridor.css'

/** Which corridors cross a country, how far, and in which state on the cursor's date. */
export function CorridorsThrough({ country, dataset }: { country: string; dataset: Dataset }) {
  const words = useCorridorWords()
  const { corridorStates } = useMessages()
  const cursor = useApp((state) => state.cursor)
  const through = [...dataset.corridors.values()].flatMap((corridor) => {
    const part = corridor.lengthByCountry.find((length) => length.country === country)
    return part === undefined || part.km < 1 ? [] : [{ corridor, km: part.km }]
  })
  if (through.length === 0) return null
  return (
    <section className="panels-section">
      <h3>
        {words.throughHere} <span className="panels-dim">{through.length}</span>
      </h3>
      <ul className="corridor-rows">
        {through.map(({ corridor, km }) => {
          const state = corridorStateAt(corridor, cursor)
          return (
            <li key={corridor.id} className={state === null ? 'corridor-not-yet' : undefined}>
              <CorridorMark kind={corridor.kind} state={state} />
              <ThingLink dataset={dataset} thing={{ kind: 'corridor', id: corridor.id }} />
              <span className="panels-km">≈ {words.kmUnit(words.number(km))}</span>
              <span className="corridor-row-state">{corridorStates[state ?? 'none']}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
