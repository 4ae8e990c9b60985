import { useEffect } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { app, setPlaying } from '../state/store.ts'
import type { Pace } from './pace.ts'
import type { createRunningPlayback } from './run-playback.ts'

/** Runs while the store says so. */
export function usePlayback(dataset: Dataset, pace: Pace): void {
  useEffect(() => {
    let playback: ReturnType<typeof createRunningPlayback> | null = null
    let over = false
    const follow = async (playing: boolean) => {
      if (!playing) return playback?.stop()
      const loaded = await import('./run-playback.ts').catch(() => null)
      if (loaded === null) return setPlaying(false)
      // Much may have happened while it was loaded.
      if (over || !app.getState().playing) return
      playback ??= loaded.createRunningPlayback(dataset)
      playback.start(pace)
    }
    void follow(app.getState().playing)
    const unsubscribe = app.subscribe((state) => state.playing, (playing) => void follow(playing)) // prettier-ignore
    return () => {
      over = true
      unsubscribe()
      playback?.destroy()
    }
  }, [dataset, pace])
}
