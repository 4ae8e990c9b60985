import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { DensityStrip } from './DensityStrip.tsx'
import { startDrawLoop } from './draw-loop.ts'
import { followSelection, listenForShortcuts } from './go-to-event.ts'
import { PhoneBar } from './PhoneBar.tsx'
import { Plot } from './Plot.tsx'
import type { Pace } from './pace.ts'
import './timeline.css'
import './timeline-lanes.css'
import './timeline-layers.css'
import './timeline-marks.css'
import './timeline-names.css'
import './other-dates.css'
import { Toolbar } from './Toolbar.tsx'
import { usePlayback } from './use-playback.ts'

const HelpDialog = lazy(() => import('./HelpDialog.tsx').then(({ HelpDialog }) => ({ default: HelpDialog })))

/** Colours come from style sheets, so the scheme is not read here. */
type Props = { readonly dataset: Dataset; readonly scheme: 'light' | 'dark' }

const phone = '(max-width: 719px)'

const watchPhone = (onChange: () => void) => {
  const query = window.matchMedia(phone)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Time as the reader moves through it: playing, the whole axis, eras and leaders, every event in its lane. Knows the
 *  map only through the store. */
export function TimelineView({ dataset }: Props) {
  const { timeline } = useMessages()
  const [pace, setPace] = useState<Pace>({ unit: 'month', speed: 1, direction: 1, loop: false })
  const isPhone = useSyncExternalStore(watchPhone, () => window.matchMedia(phone).matches)
  usePlayback(dataset, pace)
  useEffect(() => followSelection(dataset), [dataset])
  const [helps, setHelps] = useState(false)
  useEffect(() => listenForShortcuts(dataset, () => setHelps(true)), [dataset])
  return (
    <section className="timeline" aria-label={timeline.region} role="region">
      {isPhone ? (
        <PhoneBar dataset={dataset} pace={pace} onPace={setPace} onHelp={() => setHelps(true)} />
      ) : (
        <Toolbar dataset={dataset} pace={pace} onPace={setPace} onHelp={() => setHelps(true)} />
      )}
      <DensityStrip dataset={dataset} withCursor={isPhone} />
      {isPhone ? <ThinReadiness /> : <Plot dataset={dataset} />}
      <Suspense fallback={null}>{helps && <HelpDialog onClose={() => setHelps(false)} />}</Suspense>
    </section>
  )
}

/** The thin timeline draws itself from the store; this only tells when it has. */
function ThinReadiness() {
  useEffect(
    () => startDrawLoop({ draw: () => undefined, isShown: () => true, follow: () => 'followed' }).stop,
    [],
  )
  return null
}
