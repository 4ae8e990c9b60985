import { useMessages } from '../i18n/i18n.tsx'
import { Choice } from './Choice.tsx'
import { paceUnits, speeds, type Pace } from './pace.ts'
import { PlayIcon } from './PlayIcon.tsx'

type Props = { readonly pace: Pace; readonly onPace: (pace: Pace) => void }

/** How playing goes: how fast, by which step, which way, and whether over and over. */
export function PaceChoices({ pace, onPace }: Props) {
  const { timeline } = useMessages()
  return (
    <>
      <Choice
        terse
        label={timeline.speed}
        value={pace.speed}
        options={speeds.map((value) => ({ value, text: timeline.times(value) }))}
        onChoose={(speed) => onPace({ ...pace, speed })}
      />
      <Choice
        terse
        label={timeline.step}
        value={pace.unit}
        options={paceUnits.map((value) => ({ value, text: timeline.units[value] }))}
        onChoose={(unit) => onPace({ ...pace, unit })}
      />
      <Toggle
        icon="backwards"
        name={timeline.backwards}
        isOn={pace.direction < 0}
        onToggle={(isOn) => onPace({ ...pace, direction: isOn ? -1 : 1 })}
      />
      <Toggle
        icon="loop"
        name={timeline.loop}
        isOn={pace.loop}
        onToggle={(loop) => onPace({ ...pace, loop })}
      />
    </>
  )
}

type ToggleProps = {
  readonly icon: 'backwards' | 'loop'
  readonly name: string
  readonly isOn: boolean
  readonly onToggle: (isOn: boolean) => void
}

const Toggle = ({ icon, name, isOn, onToggle }: ToggleProps) => (
  <button
    type="button"
    className="timeline-tool timeline-toggle"
    aria-label={name}
    aria-pressed={isOn}
    title={name}
    onClick={() => onToggle(!isOn)}
  >
    <PlayIcon name={icon} />
  </button>
)
