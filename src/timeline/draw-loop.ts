import type { AppState } from '../state/app-state.ts'
import { beforePaint, createAfterPaint, inFrame, inNextFrame } from '../state/frame.ts'
import { markDrawing, markDrawn } from '../state/readiness.ts'
import { app } from '../state/store.ts'

type DrawLoop = {
  readonly draw: () => void
  /** False while what was drawn is not on screen yet. */
  readonly isShown: () => boolean
  /** Takes along what is drawn; else says when the change is to be drawn: in this frame, or once what was pressed has been
   *  answered. */
  readonly follow: (state: AppState, before: AppState) => 'followed' | 'now' | 'answered'
}

/** Draws once a frame at most, and tells when the screen shows the state of the store. */
export function startDrawLoop({ draw, isShown, follow }: DrawLoop): {
  request: () => void
  stop: () => void
} {
  let callOff: (() => void) | null = null
  let stale = false
  const answered = createAfterPaint(() => inFrame(onFrame))
  const onFrame = () => {
    callOff = null
    if (answered.isDue()) return
    if (stale) draw()
    stale = false
    if (isShown()) markDrawn('timeline')
    else callOff = inNextFrame(onFrame)
  }
  const change = (how: ReturnType<DrawLoop['follow']>) => {
    stale ||= how !== 'followed'
    markDrawing('timeline')
    if (how === 'now') answered.cancel()
    if (how === 'answered' && !answered.isDue()) answered.later(null)
    else callOff ??= beforePaint(onFrame)
  }
  const unsubscribe = app.subscribe((state, before) => change(follow(state, before)))
  change('now')
  return {
    request: () => change('now'),
    stop: () => {
      unsubscribe()
      answered.cancel()
      callOff?.()
    },
  }
}
