import type { TracePace } from './app-state.ts'
import { app } from './store.ts'

/** Following a corridor from end to end. */

/** Goes to a point of a corridor's route, km from its start; `isHeld` while the point itself is dragged there. */
export function traceTo(corridor: string, km: number, isHeld = false): void {
  const { trace } = app.getState()
  const next = isHeld ? { corridor, km, isHeld } : { corridor, km }
  if (trace?.corridor !== corridor) app.setState({ trace: next, tracing: false })
  else if (trace.km !== km || (trace.isHeld ?? false) !== isHeld) app.setState({ trace: next })
}

/** Lets the trace move by itself, or holds it. Playback of time and a trace take turns. */
export function setTracing(tracing: boolean): void {
  if (tracing && app.getState().trace === null) return
  app.setState(tracing ? { tracing, playing: false } : { tracing })
}

export const endTrace = (): void => app.setState({ trace: null, tracing: false })

export const setPace = (pace: Partial<TracePace>): void =>
  app.setState((state) => ({ pace: { ...state.pace, ...pace } }))

/** So many stand side by side. */
export const mostCompared = 3

export const compareCorridors = (ids: readonly string[]): void =>
  app.setState({ compared: [...new Set(ids)].slice(0, mostCompared) })
