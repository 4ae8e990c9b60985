import { inFrame } from '../state/frame.ts'

/** Runs with the latest value once a frame, however often it is pushed. */
export function createPerFrame<T>(run: (value: T) => void) {
  let waiting: { value: T } | null = null
  let frame = 0
  const flush = () => {
    const due = waiting
    waiting = null
    cancelAnimationFrame(frame)
    if (due !== null) inFrame(() => run(due.value))
  }
  return {
    push: (value: T) => {
      if (waiting === null) frame = requestAnimationFrame(flush)
      waiting = { value }
    },
    flush,
    cancel: () => {
      waiting = null
      cancelAnimationFrame(frame)
    },
  }
}
