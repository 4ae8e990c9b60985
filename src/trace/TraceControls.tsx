import type { Corridor } from '../domain/corridor.ts'
import { useApp } from '../state/store.ts'
import { setPace } from '../state/tracing.ts'
import { playOrPause, step, turnRound } from './steer.ts'
import type { Speech } from './describe-reading.ts'
import { TraceIcon } from './TraceIcon.tsx'

export const speeds = [0.5, 1, 2, 4] as const

type Props = { corridor: Corridor; speech: Speech }

export const useIsTracing = (corridor: Corridor): boolean =>
  useApp((state) => state.tracing && state.trace?.corridor === corridor.id)

/** Play and pause, from station to station, the other way, faster and slower. */
export function TraceControls({ corridor, speech }: Props) {
  const { words } = speech
  const isTracing = useIsTracing(corridor)
  const pace = useApp((state) => state.pace)
  return (
    <div className="trace-controls">
      <button
        type="button"
        className="trace-play"
        aria-label={isTracing ? words.pauseTrace : words.playTrace}
        onClick={() => playOrPause(corridor)}
      >
        <TraceIcon name={isTracing ? 'pause' : 'play'} />
        {isTracing ? words.pause : words.play}
      </button>
      <StepButton name="previous" label={words.previousStation} onStep={() => step(corridor, -1)} />
      <StepButton name="next" label={words.nextStation} onStep={() => step(corridor, 1)} />
      <StepButton name="turn" label={words.turn} isPressed={pace.direction < 0} onStep={turnRound} />
      <select
        className="trace-speed"
        aria-label={words.speed}
        value={pace.speed}
        onChange={({ target }) => setPace({ speed: Number(target.value) })}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {words.times(speed)}
          </option>
        ))}
      </select>
    </div>
  )
}

type StepProps = {
  name: 'previous' | 'next' | 'turn'
  label: string
  isPressed?: boolean
  onStep: () => void
}

const StepButton = ({ name, label, isPressed, onStep }: StepProps) => (
  <button
    type="button"
    className="trace-step"
    aria-label={label}
    title={label}
    aria-pressed={isPressed}
    onClick={onStep}
  >
    <TraceIcon name={name} />
  </button>
)
