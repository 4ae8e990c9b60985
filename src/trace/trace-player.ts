import type { TracePace } from '../state/app-state.ts'
import { nextStopKm } from './reading.ts'
import type { TraceRoute } from './trace-route.ts'

/** Moves a point along a route by itself: glides, rests at every station, stops at the end. Knows no screen and no store. */

export type TracePorts = {
  /** Runs at the next frame with the time in milliseconds, unless the returned function is called first. */
  readonly frame: (run: (now: number) => void) => () => void
  /** Where the point is; somebody else may have moved it. */
  readonly km: () => number
  readonly moveTo: (km: number) => void
  readonly onEnd: () => void
}

export type TraceRun = TracePace & {
  readonly route: TraceRoute
  /** From station to station at once, for readers who want no motion. */
  readonly inSteps: boolean
}

/** From end to end at speed 1, rests at stations included, milliseconds. */
const wholeTime = 24_000
const restTime = 600
const stepTime = 1_500
/** Time that passes while the page is hidden does not count. */
const longestFrame = 1_000
/** A route of many stations takes longer, so that half of the time is left for the way. */
const leastTravel = wholeTime / 2

/** At speed 1, kilometres a millisecond. */
export function cruisingSpeed({ length, stops }: TraceRoute): number {
  const between = stops.filter(({ stations, km }) => stations.length > 0 && km > 0 && km < length)
  return length / Math.max(leastTravel, wholeTime - between.length * restTime)
}

export function createTracePlayer(ports: TracePorts) {
  let cancel: (() => void) | null = null
  const stop = () => {
    cancel?.()
    cancel = null
  }
  const start = (run: TraceRun) => {
    stop()
    const { length } = run.route
    const end = run.direction > 0 ? length : 0
    if (ports.km() === end) ports.moveTo(length - end)
    const advance = (run.inSteps ? createSteps : createGlide)(ports, run)
    let before: number | null = null
    const go = (now: number) => {
      advance(before === null ? 0 : Math.min(now - before, longestFrame))
      before = now
      if (ports.km() === end) {
        cancel = null
        ports.onEnd()
      } else cancel = ports.frame(go)
    }
    cancel = ports.frame(go)
  }
  return { start, stop }
}

/** Uses up the time since the last frame, first for what is left of a rest, then for the way to the next station. However
 *  long a frame took, no station is passed without being stopped at. */
function createGlide(ports: TracePorts, { route, speed, direction }: TraceRun): (elapsed: number) => void {
  const kmPerMs = cruisingSpeed(route) * speed
  const end = direction > 0 ? route.length : 0
  let rest = 0
  return (elapsed) => {
    let left = elapsed
    while (left > 0 && ports.km() !== end) {
      const pause = Math.min(rest, left)
      rest -= pause
      left -= pause
      if (left <= 0) return
      const target = nextStopKm(route, ports.km(), direction)
      const time = Math.abs(target - ports.km()) / kmPerMs
      if (time > left) return ports.moveTo(ports.km() + direction * kmPerMs * left)
      left -= time
      rest = restTime / speed
      ports.moveTo(target)
    }
  }
}

/** Jumps from station to station, and waits at each long enough to read. */
function createSteps(ports: TracePorts, { route, speed, direction }: TraceRun): (elapsed: number) => void {
  const end = direction > 0 ? route.length : 0
  let wait = 0
  return (elapsed) => {
    wait -= elapsed
    while (wait <= 0 && ports.km() !== end) {
      wait += stepTime / speed
      ports.moveTo(nextStopKm(route, ports.km(), direction))
    }
  }
}
