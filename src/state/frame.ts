/** What changes in a frame of the screen is drawn in the same frame: whoever follows the store asks here for its turn, and
 *  whoever moves the store once a frame does it in `inFrame`. */

const due = new Set<() => void>()
let isOpen = false
let handle = 0

/** Runs, and then everything that it made due. */
export function inFrame(run: () => void): void {
  if (isOpen) return run()
  isOpen = true
  try {
    run()
    // What becomes due meanwhile joins the same frame.
    for (const job of due) {
      due.delete(job)
      job()
    }
  } finally {
    isOpen = false
  }
}

/** Runs the job once before the screen is painted next: in the frame that is being made, else in the coming one. Returns
 *  what calls it off. */
export function beforePaint(job: () => void): () => void {
  due.add(job)
  if (!isOpen && handle === 0)
    handle = requestAnimationFrame(() => {
      handle = 0
      inFrame(() => undefined)
    })
  return () => due.delete(job)
}

/** Runs the job in the frame after the one that is being made. Returns what calls it off. */
export function inNextFrame(job: () => void): () => void {
  const frame = requestAnimationFrame(() => inFrame(job))
  return () => cancelAnimationFrame(frame)
}

/** Runs for the last value asked for, once the screen has been painted, or so many milliseconds after that: a press is
 *  answered first, and what takes long follows. */
export function createAfterPaint<T>(run: (value: T) => void) {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDue = false
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    isDue = false
  }
  return {
    later: (value: T, delay = 0): void => {
      cancel()
      isDue = true
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          isDue = false
          run(value)
        }, delay)
      })
    },
    isDue: () => isDue,
    cancel,
  }
}
