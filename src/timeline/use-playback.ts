import { useEffect } from 'react'
import { app, moveCursor, setPlaying } from '../state/store.ts'
import { dayLength } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { createPlayback, type Pace } from './playback.ts'

const after = (milliseconds: number, run: () => void) => {
  const handle = window.setTimeout(run, milliseconds)
  return () => window.clearTimeout(handle)
}

/** Runs while the store says so. */
export function usePlayback(extent: Span, pace: Pace): void {
  useEffect(() => {
    const playback = createPlayback({
      after,
      cursor: () => app.getState().cursor,
      moveTo: moveCursor,
      first: extent.start,
      last: extent.end - dayLength,
      onEnd: () => setPlaying(false),
    })
    const follow = (playing: boolean) => (playing ? playback.start(pace) : playback.stop())
    follow(app.getState().playing)
    const unsubscribe = app.subscribe((state) => state.playing, follow)
    return () => {
      unsubscribe()
      playback.stop()
    }
  }, [extent, pace])
}
