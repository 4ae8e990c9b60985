import type { Corridor } from '../domain/corridor.ts'
import { app } from '../state/store.ts'
import { setPace, setTracing, traceTo } from '../state/tracing.ts'
import { kmOf } from './follow-reading.ts'
import { nextStopKm } from './reading.ts'
import { toTraceRoute } from './trace-route.ts'

/** What the reader's hand does to a trace. Whoever takes it in hand stops it. */

export function playOrPause(corridor: Corridor): void {
  const state = app.getState()
  if (state.trace?.corridor === corridor.id && state.tracing) return setTracing(false)
  const { length } = toTraceRoute(corridor)
  if (state.trace?.corridor !== corridor.id) traceTo(corridor.id, state.pace.direction > 0 ? 0 : length)
  setTracing(true)
}

export function goTo(corridor: Corridor, km: number, isHeld = false): void {
  setTracing(false)
  traceTo(corridor.id, Math.min(Math.max(km, 0), toTraceRoute(corridor).length), isHeld)
}

export const step = (corridor: Corridor, direction: 1 | -1): void =>
  goTo(corridor, nextStopKm(toTraceRoute(corridor), kmOf(app.getState(), corridor), direction))

export const turnRound = (): void => setPace({ direction: app.getState().pace.direction > 0 ? -1 : 1 })

type KeyPress = { readonly key: string; readonly shiftKey: boolean }

/** Arrow keys go by this share of the route. */
const stride = 1 / 200

/** Where a key on the slider leads; null for a key that means nothing there. */
export function kmByKey(corridor: Corridor, km: number, { key, shiftKey }: KeyPress): number | null {
  const route = toTraceRoute(corridor)
  const by = shiftKey ? 1 : Math.max(1, Math.round(route.length * stride))
  const moved = { ArrowRight: km + by, ArrowUp: km + by, ArrowLeft: km - by, ArrowDown: km - by }[key]
  if (moved !== undefined) return Math.min(Math.max(moved, 0), route.length)
  if (key === 'PageUp') return nextStopKm(route, km, 1)
  if (key === 'PageDown') return nextStopKm(route, km, -1)
  if (key === 'Home') return 0
  return key === 'End' ? route.length : null
}
