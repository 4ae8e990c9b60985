import { dayLength, startOfDay, type Instant } from '../time/instant.ts'
import { contains, type Span } from '../time/span.ts'
import { stepped } from './cursor-steps.ts'
import type { Pace } from './pace.ts'

/** Moves the cursor by itself, a step of the chosen unit each second at speed 1, and lights every event that it passes
 *  for long enough to be seen. Knows no screen and no store. */

export type PlaybackPorts = {
  /** Runs once after so many milliseconds unless the returned function is called first. */
  readonly after: (milliseconds: number, run: () => void) => () => void
  /** The same, counted from when the screen next shows what has changed by now. */
  readonly afterShown: (milliseconds: number, run: () => void) => () => void
  readonly cursor: () => Instant
  readonly moveTo: (instant: Instant) => void
  /** The whole axis, and what is shown of it. */
  readonly extent: Span
  readonly shown: () => Span
  /** The first day after an instant, or the last before its day, on which an event begins; null when there is none. */
  readonly nextStart: (from: Instant, direction: 1 | -1) => Instant | null
  /** The events that begin within a span. */
  readonly beginningIn: (span: Span) => readonly string[]
  /** Says which events are lit by now. */
  readonly light: (ids: ReadonlySet<string>) => void
  readonly onEnd: () => void
}

const stepMilliseconds = 1000
/** However fast the cursor goes, what it passes stays lit for so long. */
export const leastDwell = 500

export function createPlayback(ports: PlaybackPorts) {
  let cancel: (() => void) | null = null
  const lights = createLights(ports)
  const stop = () => {
    cancel?.()
    cancel = null
  }
  const start = (pace: Pace) => {
    stop()
    const step = createStep(ports, pace)
    const day = startOfDay(ports.cursor())
    lights.pass({ start: day, end: day + dayLength })
    const wait = () => {
      cancel = ports.after(stepMilliseconds / pace.speed, () => {
        const swept = step()
        if (swept !== null) lights.pass(swept)
        if (swept !== null && !isOver(ports, pace)) return wait()
        cancel = null
        ports.onEnd()
      })
    }
    wait()
  }
  const destroy = () => {
    stop()
    lights.destroy()
  }
  return { start, stop, destroy }
}

const isOver = ({ cursor, extent }: PlaybackPorts, { loop, direction }: Pace): boolean =>
  !loop && (direction > 0 ? cursor() >= extent.end - dayLength : startOfDay(cursor()) <= extent.start)

/** Lights events and puts each light out when its time is over. */
function createLights({ afterShown, beginningIn, light }: PlaybackPorts) {
  const groups = new Set<readonly string[]>()
  const waiting = new Set<() => void>()
  const tell = () => light(new Set([...groups].flat()))
  return {
    pass: (span: Span) => {
      const group = beginningIn(span)
      groups.add(group)
      const forget = afterShown(leastDwell, () => {
        groups.delete(group)
        waiting.delete(forget)
        tell()
      })
      waiting.add(forget)
      tell()
    },
    destroy: () => {
      for (const forget of waiting) forget()
      waiting.clear()
      groups.clear()
      tell()
    },
  }
}

/** Moves the cursor on and tells the days that it passed, the new one among them; null when there is nowhere to go. Counts
 *  steps from where it began, so that the 31st survives February; begins anew where somebody else moved the cursor. */
function createStep(ports: PlaybackPorts, { unit, direction, loop }: Pace): () => Span | null {
  const { cursor, moveTo, nextStart } = ports
  let [anchor, count, left] = [startOfDay(cursor()), 0, cursor()]
  const goal = (): Instant | null => {
    if (unit === 'event') return nextStart(cursor(), direction)
    count += 1
    return stepped(anchor, unit, count * direction)
  }
  return () => {
    const { first, last } = boundsOf(ports, loop)
    if (cursor() !== left) [anchor, count] = [startOfDay(cursor()), 0]
    const from = startOfDay(cursor())
    const [begin, end] = direction > 0 ? [first, last] : [last, first]
    const isAtEnd = from === end || !contains({ start: first, end: last + dayLength }, from)
    // Without a next event the cursor goes to the end.
    const to = isAtEnd ? begin : Math.min(Math.max(goal() ?? end, first), last)
    if (to === from) return null
    moveTo(to)
    left = cursor()
    if (isAtEnd) [anchor, count] = [to, 0]
    return isAtEnd ? { start: to, end: to + dayLength } : sweptBetween(from, to)
  }
}

/** The first and the last whole day. */
function boundsOf({ extent, shown }: PlaybackPorts, loop: boolean): { first: Instant; last: Instant } {
  const { start, end } = loop ? shown() : extent
  const first = startOfDay(start + dayLength - 1)
  return { first, last: Math.max(first, startOfDay(end - dayLength)) }
}

const sweptBetween = (from: Instant, to: Instant): Span =>
  to > from ? { start: from + dayLength, end: to + dayLength } : { start: to, end: from }
