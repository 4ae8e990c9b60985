import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import { app } from '../state/store.ts'
import { setTracing, traceTo } from '../state/tracing.ts'
import { prefersStillness } from '../ui/stillness.ts'
import { createTracePlayer } from './trace-player.ts'
import { toTraceRoute } from './trace-route.ts'

const nextFrame = (run: (now: number) => void) => {
  const handle = requestAnimationFrame(run)
  return () => cancelAnimationFrame(handle)
}

const concerns = ({ tracing, trace, pace }: AppState) => ({ tracing, corridor: trace?.corridor, pace })
type Concerns = ReturnType<typeof concerns>
const isSame = (a: Concerns, b: Concerns): boolean =>
  a.tracing === b.tracing && a.corridor === b.corridor && a.pace === b.pace

/** Lets the trace move as long as the store says so, whatever panel is open and whether or not there is a map. */
export function startTraceEngine(dataset: Dataset): () => void {
  const player = createTracePlayer({
    frame: nextFrame,
    km: () => app.getState().trace?.km ?? 0,
    moveTo: (km) => {
      const { trace } = app.getState()
      if (trace !== null) traceTo(trace.corridor, km)
    },
    onEnd: () => setTracing(false),
  })
  const follow = ({ tracing, corridor, pace }: Concerns) => {
    const traced = dataset.corridors.get(corridor ?? '')
    if (!tracing || traced === undefined) return player.stop()
    player.start({ route: toTraceRoute(traced), ...pace, inSteps: prefersStillness() })
  }
  follow(concerns(app.getState()))
  const unsubscribe = app.subscribe(concerns, follow, { equalityFn: isSame })
  return () => {
    unsubscribe()
    player.stop()
  }
}
