import { useEffect, useState } from 'react'
import type { Corridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { shareBeside } from '../../geo/beside.ts'
import { useApp } from '../../state/store.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { CorridorMark } from '../CorridorMark.tsx'
import { corridorStateAt } from '../corridor-state.ts'
import { ThingLink } from '../ThingLink.tsx'

type Props = { corridor: Corridor; dataset: Dataset }

const reachKm = 10
/** Less is a crossing. */
const leastShare = 0.03

type Neighbour = { readonly corridor: Corridor; readonly share: number }

function neighboursOf(corridor: Corridor, { corridors }: Dataset): Neighbour[] {
  const pathsOf = ({ segments }: Corridor) => segments.map(({ path }) => path)
  const isKin = (other: Corridor) =>
    other.id === corridor.id || corridor.composite.includes(other.id) || other.composite.includes(corridor.id)
  return [...corridors.values()]
    .filter((other) => !isKin(other))
    .map((other) => ({ corridor: other, share: shareBeside(pathsOf(corridor), pathsOf(other), reachKm) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
}

/** Which other corridors keep close to this one, and for how much of it. Worked out after the panel stands. */
export function Beside({ corridor, dataset }: Props) {
  const words = useCorridorWords()
  const cursor = useApp((state) => state.cursor)
  const [neighbours, setNeighbours] = useState<readonly Neighbour[]>([])
  useEffect(() => {
    const timer = setTimeout(() => setNeighbours(neighboursOf(corridor, dataset)))
    return () => clearTimeout(timer)
  }, [corridor, dataset])
  if (neighbours.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.beside}</h3>
      <ul className="corridor-rows">
        {neighbours.map(({ corridor: other, share }) => (
          <li key={other.id}>
            <CorridorMark kind={other.kind} state={corridorStateAt(other, cursor)} />
            <ThingLink dataset={dataset} thing={{ kind: 'corridor', id: other.id }} />
            <span className="panels-km">{words.percent(share)}</span>
          </li>
        ))}
      </ul>
      <p className="panels-note">{words.besideNote}</p>
    </section>
  )
}
