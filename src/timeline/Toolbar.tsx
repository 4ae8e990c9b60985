import type { Dataset } from '../domain/dataset.ts'
import { colourings } from '../domain/hue.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { laneKinds } from '../state/app-state.ts'
import { app, arrangeBy, colourBy, showSpan, useApp } from '../state/store.ts'
import { contains } from '../time/span.ts'
import { Choice } from './Choice.tsx'
import { stepUnits } from './cursor-steps.ts'
import { goToEvent } from './go-to-event.ts'
import { GoToDate } from './GoToDate.tsx'
import { speeds, type Pace } from './playback.ts'
import { PlayButton } from './PlayButton.tsx'
import { PlayIcon } from './PlayIcon.tsx'
import { PresetMenu } from './PresetMenu.tsx'
import { PresetRow } from './PresetRow.tsx'
import { zoomed } from './span-moves.ts'

type Props = { readonly dataset: Dataset; readonly pace: Pace; readonly onPace: (pace: Pace) => void }

const zoomStep = 1.6

export function Toolbar({ dataset, pace, onPace }: Props) {
  const { timeline } = useMessages()
  const { extent } = dataset.atlas
  const zoom = (factor: number) => {
    const { shown, cursor } = app.getState()
    const around = contains(shown, cursor) ? cursor : (shown.start + shown.end) / 2
    showSpan(zoomed(shown, around, factor, extent))
  }
  return (
    <div className="timeline-toolbar">
      <ToolButton icon="previous" name={timeline.previousEvent} onPress={() => goToEvent(dataset, -1)} />
      <PlayButton size={18} />
      <ToolButton icon="next" name={timeline.nextEvent} onPress={() => goToEvent(dataset, 1)} />
      <Choice
        label={timeline.speed}
        value={pace.speed}
        options={speeds.map((value) => ({ value, text: timeline.times(value) }))}
        onChoose={(speed) => onPace({ ...pace, speed })}
      />
      <Choice
        label={timeline.step}
        value={pace.unit}
        options={stepUnits.map((value) => ({ value, text: timeline.units[value] }))}
        onChoose={(unit) => onPace({ ...pace, unit })}
      />
      <span className="timeline-rule" />
      <PresetRow dataset={dataset} />
      <PresetMenu dataset={dataset} />
      <span className="timeline-rule" />
      <LookChoices />
      <GoToDate extent={extent} />
      <ToolButton icon="minus" name={timeline.zoomOut} onPress={() => zoom(zoomStep)} />
      <ToolButton icon="plus" name={timeline.zoomIn} onPress={() => zoom(1 / zoomStep)} />
    </div>
  )
}

/** What rows and colours tell apart. */
function LookChoices() {
  const { timeline } = useMessages()
  const lanes = useApp((state) => state.lanes)
  const colouring = useApp((state) => state.colouring)
  return (
    <>
      <Choice
        label={timeline.lanesChoice}
        value={lanes}
        options={laneKinds.map((value) => ({ value, text: timeline.laneChoices[value] }))}
        onChoose={arrangeBy}
      />
      <Choice
        label={timeline.colourChoice}
        value={colouring}
        options={colourings.map((value) => ({ value, text: timeline.colourings[value] }))}
        onChoose={colourBy}
      />
    </>
  )
}

type ToolButtonProps = {
  readonly icon: 'previous' | 'next' | 'plus' | 'minus'
  readonly name: string
  readonly onPress: () => void
}

const ToolButton = ({ icon, name, onPress }: ToolButtonProps) => (
  <button type="button" className="timeline-tool" aria-label={name} title={name} onClick={onPress}>
    <PlayIcon name={icon} />
  </button>
)
