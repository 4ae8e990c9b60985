/** When things run: in the next frame, after some quiet, once the reader begins. */
import { beforePaint } from '../state/frame.ts'

/** Runs at most once a frame: in the one in which it is asked for. */
export function createFrame(run: () => void) {
  let callOff: (() => void) | null = null
  const now = () => {
    callOff?.()
    callOff = null
    run()
  }
  return {
    now,
    later: () => {
      callOff ??= beforePaint(now)
    },
    isDue: () => callOff !== null,
    cancel: () => callOff?.(),
  }
}

/** Runs when it has not been asked to for so many milliseconds. */
export function createQuiet(run: () => void, quiet: number) {
  let handle = 0
  return {
    later: () => {
      clearTimeout(handle)
      handle = window.setTimeout(run, quiet)
    },
    cancel: () => clearTimeout(handle),
  }
}

/** Hears of the first thing that the reader does, anywhere on the page. */
export function onBegin(hear: () => void): () => void {
  const deeds = ['pointerdown', 'keydown', 'wheel'] as const
  const options = { capture: true, passive: true }
  for (const deed of deeds) addEventListener(deed, hear, options)
  return () => {
    for (const deed of deeds) removeEventListener(deed, hear, options)
  }
}
