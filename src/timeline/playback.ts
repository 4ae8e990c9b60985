import { startOfDay, type Instant } from '../time/instant.ts'
import { stepped, type StepUnit } from './cursor-steps.ts'

/** Moves the cursor by itself, a step of the chosen unit each half second at speed 1. Knows no screen and no store. */

export const speeds = [0.5, 1, 2, 4] as const
export type Speed = (typeof speeds)[number]

export type Pace = { readonly unit: StepUnit; readonly speed: Speed }

export type PlaybackPorts = {
  /** Runs once after so many milliseconds unless the returned function is called first. */
  readonly after: (milliseconds: number, run: () => void) => () => void
  readonly cursor: () => Instant
  readonly moveTo: (instant: Instant) => void
  /** First and last day of the axis. */
  readonly first: Instant
  readonly last: Instant
  readonly onEnd: () => void
}

const stepMilliseconds = 500

export function createPlayback(ports: PlaybackPorts) {
  let cancel: (() => void) | null = null
  const stop = () => {
    cancel?.()
    cancel = null
  }
  const start = (pace: Pace) => {
    stop()
    const step = createStep(ports, pace.unit)
    const wait = () => {
      cancel = ports.after(stepMilliseconds / pace.speed, () => {
        step()
        if (ports.cursor() < ports.last) return wait()
        cancel = null
        ports.onEnd()
      })
    }
    wait()
  }
  return { start, stop }
}

/** Counts steps from where it began, so that the 31st survives February; begins anew where somebody else moved the
 *  cursor meanwhile, and at the first day when it stands on the last. */
function createStep({ cursor, moveTo, first, last }: PlaybackPorts, unit: StepUnit): () => void {
  let anchor = startOfDay(cursor())
  let count = 0
  let left = cursor()
  return () => {
    if (cursor() !== left) [anchor, count] = [startOfDay(cursor()), 0]
    if (cursor() >= last) [anchor, count] = [first, 0]
    else count += 1
    moveTo(Math.min(stepped(anchor, unit, count), last))
    left = cursor()
  }
}
