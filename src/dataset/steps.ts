/** Long work in steps, after each of which whoever runs it may do something else. */
export type Steps<T> = Generator<undefined, T, undefined>

/** So many items are one step. */
const aStep = 100

export function* mapInSteps<T, U>(
  items: readonly T[],
  make: (item: T, position: number) => U,
): Steps<readonly U[]> {
  const made: U[] = []
  for (const [position, item] of items.entries()) {
    made.push(make(item, position))
    if (made.length % aStep === 0) yield
  }
  return made
}

/** Runs all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

type Breaks = { readonly now: () => number; readonly pause: () => Promise<unknown> }

/** Milliseconds: a frame has room for more. */
const longestSlice = 10

/** Runs it in slices, so that a hand on the page is answered in between. */
export async function finishInSlices<T>(steps: Steps<T>, breaks: Partial<Breaks> = {}): Promise<T> {
  const { now, pause } = { ...inBrowser, ...breaks }
  for (let begun = now(); ;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (now() - begun < longestSlice) continue
    await pause()
    begun = now()
  }
}

type Scheduler = { readonly yield?: () => Promise<void> }

/** Lets the browser answer before the work goes on. */
export function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

const inBrowser: Breaks = { now: () => performance.now(), pause }
