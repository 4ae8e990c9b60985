import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { colourings } from '../domain/hue.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { colourBy, useApp } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choice } from './Choice.tsx'
import { CoverageStrip } from './CoverageStrip.tsx'
import { goToEvent } from './go-to-event.ts'
import { GoToDate } from './GoToDate.tsx'
import { PaceChoices } from './PaceChoices.tsx'
import type { Pace } from './pace.ts'
import './phone-settings.css'
import { PlayIcon } from './PlayIcon.tsx'

type Props = {
  readonly dataset: Dataset
  readonly pace: Pace
  readonly onPace: (pace: Pace) => void
  readonly onHelp: () => void
  readonly onClose: () => void
}

/** What the toolbar of a larger screen offers, for fingers. */
export function PhoneSettings({ dataset, pace, onPace, onHelp, onClose }: Props) {
  const { timeline } = useMessages()
  const colouring = useApp((state) => state.colouring)
  const [tells, setTells] = useState(false)
  if (tells) return <WhoTells dataset={dataset} onClose={onClose} />
  return (
    <Dialog
      title={timeline.settings}
      closeLabel={timeline.closeSettings}
      onClose={onClose}
      className="phone-settings"
    >
      <div className="phone-settings-row">
        <PaceChoices pace={pace} onPace={onPace} />
      </div>
      <div className="phone-settings-row">
        <button type="button" className="phone-settings-step" onClick={() => goToEvent(dataset, -1)}>
          <PlayIcon name="previous" /> {timeline.previousEvent}
        </button>
        <button type="button" className="phone-settings-step" onClick={() => goToEvent(dataset, 1)}>
          {timeline.nextEvent} <PlayIcon name="next" />
        </button>
      </div>
      <div className="phone-settings-row">
        <GoToDate extent={dataset.atlas.extent} />
        <Choice
          label={timeline.colourChoice}
          value={colouring}
          options={colourings.map((value) => ({ value, text: timeline.colourings[value] }))}
          onChoose={colourBy}
        />
      </div>
      <button type="button" className="phone-settings-help" onClick={() => setTells(true)}>
        {timeline.whoTellsEachYear}
      </button>
      <button type="button" className="phone-settings-help" onClick={onHelp}>
        {timeline.help}
      </button>
    </Dialog>
  )
}

/** The strip that a larger screen folds out below all years. */
function WhoTells({ dataset, onClose }: Pick<Props, 'dataset' | 'onClose'>) {
  const { timeline } = useMessages()
  return (
    <Dialog
      title={timeline.whoTellsEachYear}
      closeLabel={timeline.closeWhoTells}
      onClose={onClose}
      className="phone-tells"
    >
      <CoverageStrip dataset={dataset} />
    </Dialog>
  )
}
