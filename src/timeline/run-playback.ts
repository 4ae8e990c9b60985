import type { Dataset } from '../domain/dataset.ts'
import { indexOf } from '../filter/event-index.ts'
import { app, lightEvents, moveCursor, setPlaying } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { startOfDay, type Instant } from '../time/instant.ts'
import { clampInstant, contains } from '../time/span.ts'
import { createPlayback, type PlaybackPorts } from './playback.ts'

const after = (milliseconds: number, run: () => void) => {
  const handle = window.setTimeout(run, milliseconds)
  return () => window.clearTimeout(handle)
}

const afterShown = (milliseconds: number, run: () => void) => {
  let forget: (() => void) | null = null
  const frame = requestAnimationFrame(() => {
    forget = after(milliseconds, run)
  })
  return () => {
    cancelAnimationFrame(frame)
    forget?.()
  }
}

/** Plays with the store and the screen; loaded when somebody first plays. */
export const createRunningPlayback = (dataset: Dataset) =>
  createPlayback({
    after,
    afterShown,
    cursor: () => app.getState().cursor,
    moveTo: moveCursor,
    extent: dataset.atlas.extent,
    shown: () => app.getState().shown,
    light: lightEvents,
    onEnd: () => setPlaying(false),
    ...createFinding(dataset),
  })

/** What there is to pass: events that match the filter, by the days on which they begin. */
function createFinding(dataset: Dataset): Pick<PlaybackPorts, 'nextStart' | 'beginningIn'> {
  const { start, dated, events } = indexOf(dataset)
  const { extent } = dataset.atlas
  const numbers = () => [...visibleIn(dataset, app.getState()).matching.numbers()].filter((at) => at < dated)
  const startOf = (number: number): Instant => clampInstant(start[number] ?? 0, extent)
  return {
    beginningIn: (span) =>
      numbers()
        .filter((number) => contains(span, startOf(number)))
        .flatMap((number) => events[number]?.id ?? []),
    nextStart: (from, direction) => {
      const [days, day] = [numbers().map((number) => startOfDay(startOf(number))), startOfDay(from)]
      return (direction > 0 ? days.find((at) => at > day) : days.findLast((at) => at < day)) ?? null
    },
  }
}
