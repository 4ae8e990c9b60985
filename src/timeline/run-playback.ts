import type { Dataset } from '../domain/dataset.ts'
import { indexOf } from '../filter/event-index.ts'
import { app, lightEvents, moveCursor, setPlaying } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { createBeginnings } from './beginnings.ts'
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
  const index = indexOf(dataset)
  const { within, nextDay } = createBeginnings(index, dataset.atlas.extent)
  const matching = () => visibleIn(dataset, app.getState()).matching.has
  return {
    beginningIn: (span) => within(span, matching()).flatMap((number) => index.events[number]?.id ?? []),
    nextStart: (from, direction) => nextDay(from, direction, matching()),
  }
}
