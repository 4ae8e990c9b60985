import type { AppState } from '../state/app-state.ts'
import { beforePaint, inNextFrame } from '../state/frame.ts'
import { markDrawing, markDrawn } from '../state/readiness.ts'
import { app } from '../state/store.ts'

type DrawLoop = {
  readonly draw: () => void
  /** False while what was drawn is not on screen yet. */
  readonly isShown: () => boolean
  /** Takes along what is drawn; false when the change asks for a new drawing. */
  readonly follow: (state: AppState, before: AppState) => boolean
}

/** Draws once a frame at most, and tells when the screen shows the state of the store. */
export function startDrawLoop({ draw, isShown, follow }: DrawLoop): {
  request: () => void
  stop: () => void
} {
  let callOff: (() => void) | null = null
  let stale = false
  const onFrame = () => {
    if (stale) draw()
    stale = false
    callOff = isShown() ? null : inNextFrame(onFrame)
    if (callOff === null) markDrawn('timeline')
  }
  const change = (redraw: boolean) => {
    stale ||= redraw
    markDrawing('timeline')
    callOff ??= beforePaint(onFrame)
  }
  const unsubscribe = app.subscribe((state, before) => change(!follow(state, before)))
  change(true)
  return {
    request: () => change(true),
    stop: () => {
      unsubscribe()
      callOff?.()
    },
  }
}
