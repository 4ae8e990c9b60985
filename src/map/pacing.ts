import type { AppState } from '../state/app-state.ts'
import { markDrawing } from '../state/readiness.ts'
import { onRest } from '../state/rest.ts'
import { app } from '../state/store.ts'
import { createPace, type Change, type Clock, type Watch } from './pace.ts'

const clock: Clock = {
  now: () => performance.now(),
  after: (run, delay) => {
    const timer = setTimeout(run, delay)
    return () => clearTimeout(timer)
  },
}

/** Draws after each change of the store, and when it is asked to, as the pace allows; the page tells until then that the map is to be drawn. */
export function createPacing(watch: Watch, frame: { readonly now: () => void; readonly later: () => void }) {
  const pace = createPace(watch, clock)
  const draw = () => (pace.isSlow() ? frame.now() : frame.later())
  const ask = (change: Change) => {
    pace.ask(draw, change)
    if (pace.isWaiting()) markDrawing('map')
  }
  const onChange = (state: AppState, before: AppState) => ask(isTimeByHand(state, before) ? 'time' : 'other')
  const stops = [app.subscribe(onChange), onRest(() => ask('other')), pace.cancel]
  return {
    /** What stands over the map has moved. */
    refurnish: () => ask('furniture'),
    drawn: pace.drawn,
    isWaiting: pace.isWaiting,
    isSlow: pace.isSlow,
    stop: () => stops.forEach((stop) => stop()),
  }
}

/** What plays by itself has no hand that it could hold up. */
const isTimeByHand = (state: AppState, before: AppState): boolean =>
  !state.playing && !state.tracing && (state.cursor !== before.cursor || state.shown !== before.shown)
