import type { AppState } from '../state/app-state.ts'
import { markDrawing, markDrawn } from '../state/readiness.ts'
import { app } from '../state/store.ts'

type DrawLoop = {
  readonly draw: () => void
  /** False while what was drawn is not on screen yet. */
  readonly isShown: () => boolean
  /** True when the change asks for a new drawing and not only for a moved cursor. */
  readonly concerns: (state: AppState, before: AppState) => boolean
}

/** Draws once a frame at most, and tells when the screen shows the state of the store. */
export function startDrawLoop({ draw, isShown, concerns }: DrawLoop): {
  request: () => void
  stop: () => void
} {
  let frame = 0
  let stale = false
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(onFrame)
  }
  const onFrame = () => {
    frame = 0
    if (!stale && isShown()) return markDrawn('timeline')
    if (stale) draw()
    stale = false
    schedule()
  }
  const change = (redraw: boolean) => {
    stale ||= redraw
    markDrawing('timeline')
    schedule()
  }
  const unsubscribe = app.subscribe((state, before) => change(concerns(state, before)))
  change(true)
  return {
    request: () => change(true),
    stop: () => {
      unsubscribe()
      cancelAnimationFrame(frame)
    },
  }
}
