import { stateAt, type Corridor, type CorridorState } from '../domain/corridor.ts'

const rank: readonly CorridorState[] = [
  'operating',
  'construction',
  'financed',
  'agreed',
  'suspended',
  'proposed',
  'cancelled',
]

/** The furthest state that any part of the corridor has reached by the instant; null when none was proposed yet. */
export function corridorStateAt(corridor: Corridor, instant: number): CorridorState | null {
  const states = corridor.segments.map((segment) => stateAt(segment, instant))
  return rank.find((state) => states.includes(state)) ?? null
}

/** When any part was first spoken of; undefined for a corridor without states. */
export const firstStart = (corridor: Corridor): number | undefined => {
  const starts = corridor.segments.flatMap((segment) => segment.states.map((state) => state.from.start))
  return starts.length === 0 ? undefined : Math.min(...starts)
}
