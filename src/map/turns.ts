/** When things run: in the next frame, between two frames, after some quiet, once the reader begins. */
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
    cancel: () => {
      callOff?.()
      callOff = null
    },
  }
}

/** Runs between two frames of the page, once for all that asked, and not while it is held. */
export function createGaps(run: () => void) {
  let isHeld = false
  let isDue = false
  let timer = 0
  const now = () => {
    timer = 0
    isDue = false
    run()
  }
  const later = () => {
    isDue = true
    if (!isHeld && timer === 0) timer = window.setTimeout(now)
  }
  return {
    later,
    isHeld: () => isHeld,
    hold: () => {
      isHeld = true
      clearTimeout(timer)
      timer = 0
    },
    release: () => {
      isHeld = false
      if (isDue) later()
    },
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

/** Answers whether to wait for what is not here: for so many milliseconds, then `again` is told to ask once more. */
export function createPatience(isHere: () => boolean, again: () => void, patience: number) {
  let until: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return (): boolean => {
    clearTimeout(timer)
    const now = performance.now()
    until ??= now + patience
    const isAwaited = now < until && !isHere()
    if (isAwaited) timer = setTimeout(again, until - now)
    else until = null
    return isAwaited
  }
}

/** Hears of each thing that the reader does, anywhere on the page. */
export function onBegin(hear: () => void): () => void {
  const deeds = ['pointerdown', 'keydown', 'wheel'] as const
  const options = { capture: true, passive: true }
  for (const deed of deeds) addEventListener(deed, hear, options)
  return () => {
    for (const deed of deeds) removeEventListener(deed, hear, options)
  }
}
