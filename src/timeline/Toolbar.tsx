import type { Dataset } from '../domain/dataset.ts'
import { colourings } from '../domain/hue.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { laneKinds } from '../state/app-state.ts'
import { arrangeBy, colourBy, useApp } from '../state/store.ts'
import { Choice } from './Choice.tsx'
import { goToEvent, zoomBy, zoomStep } from './go-to-event.ts'
import { GoToDate } from './GoToDate.tsx'
import { PaceChoices } from './PaceChoices.tsx'
import type { Pace } from './pace.ts'
import { PlayButton } from './PlayButton.tsx'
import { PlayIcon } from './PlayIcon.tsx'
import { PresetMenu } from './PresetMenu.tsx'
import { PresetRow } from './PresetRow.tsx'

type Props = {
  readonly dataset: Dataset
  readonly pace: Pace
  readonly onPace: (pace: Pace) => void
  readonly onHelp: () => void
}

export function Toolbar({ dataset, pace, onPace, onHelp }: Props) {
  const { timeline } = useMessages()
  const { extent } = dataset.atlas
  return (
    <div className="timeline-toolbar">
      <ToolButton icon="previous" name={timeline.previousEvent} onPress={() => goToEvent(dataset, -1)} />
      <PlayButton size={18} />
      <ToolButton icon="next" name={timeline.nextEvent} onPress={() => goToEvent(dataset, 1)} />
      <PaceChoices pace={pace} onPace={onPace} />
      <span className="timeline-rule" />
      <PresetRow dataset={dataset} />
      <PresetMenu dataset={dataset} />
      <span className="timeline-rule" />
      <LookChoices />
      <GoToDate extent={extent} />
      <span className="timeline-zoom">
        <ToolButton icon="minus" name={timeline.zoomOut} onPress={() => zoomBy(dataset, zoomStep)} />
        <ToolButton icon="plus" name={timeline.zoomIn} onPress={() => zoomBy(dataset, 1 / zoomStep)} />
      </span>
      <ToolButton icon="help" name={timeline.help} onPress={onHelp} />
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
  readonly icon: 'previous' | 'next' | 'plus' | 'minus' | 'help'
  readonly name: string
  readonly onPress: () => void
}

const ToolButton = ({ icon, name, onPress }: ToolButtonProps) => (
  <button
    type="button"
    className="timeline-tool"
    data-command=""
    aria-label={name}
    title={name}
    onClick={onPress}
  >
    <PlayIcon name={icon} />
  </button>
)
