import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AppState } from './app-state.ts'
import { app } from './store.ts'

/** Time at rest, for whatever need not follow it frame by frame: lists, counts, names on the map. A single change is followed
 *  at once; of a run of changes, as dragging and playing make them, every now and then and when it has ended. */
type AtRest = Pick<AppState, 'shown' | 'cursor'>

/** A run ends when nothing has changed for this long, milliseconds. */
const quiet = 200
/** A hand that drags may be slow, and so may the screen be. */
const quietInHand = 400
/** Within a run, what rests moves on this often, milliseconds. */
const longest = 700

const atRest = createStore<AtRest>()(() => timeOf(app.getState()))

function timeOf({ shown, cursor }: AppState): AtRest {
  return { shown, cursor }
}

let changedAt = Number.NEGATIVE_INFINITY
let restedAt = Number.NEGATIVE_INFINITY
let timer: ReturnType<typeof setTimeout> | null = null

let hands = 0

/** As long as a hand drags time, lists rest where they are: only when it pauses or lets go do they follow. Returns what lets
 *  go. */
export function holdTime(): () => void {
  let holds = true
  hands++
  return () => {
    if (!holds) return
    holds = false
    hands--
    if (hands === 0 && timer !== null) rest()
  }
}

function rest(): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  restedAt = performance.now()
  atRest.setState(timeOf(app.getState()))
}

app.subscribe((state, before) => {
  if (state.shown === before.shown && state.cursor === before.cursor) return
  const now = performance.now()
  const isHeld = hands > 0
  const isRun = isHeld || now - changedAt < quiet
  changedAt = now
  if (!isRun || (!isHeld && now - restedAt >= longest)) return rest()
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(rest, isHeld ? quietInHand : quiet)
})

/** True while time runs ahead of what rests. */
export const isScrubbing = (): boolean => timer !== null

export const onRest = (run: () => void): (() => void) => atRest.subscribe(run)

export const useAtRest = <T>(selector: (time: AtRest) => T): T => useStore(atRest, selector)
