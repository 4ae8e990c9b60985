import { useMessages } from '../i18n/i18n.tsx'
import { app, setPlaying, useApp } from '../state/store.ts'
import { PlayIcon } from './PlayIcon.tsx'

export function PlayButton({ size }: { size: number }) {
  const { timeline } = useMessages()
  const playing = useApp((state) => state.playing)
  const name = playing ? timeline.pause : timeline.play
  return (
    <button
      type="button"
      className="timeline-play"
      aria-label={name}
      title={name}
      onClick={() => setPlaying(!app.getState().playing)}
    >
      <PlayIcon name={playing ? 'pause' : 'play'} size={size} />
    </button>
  )
}
