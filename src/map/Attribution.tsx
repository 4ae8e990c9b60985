import { lazy, Suspense, useId, useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { toScaleBar, type MapBox } from './screen.ts'

const BoundaryPolicy = lazy(() =>
  import('./BoundaryPolicy.tsx').then(({ BoundaryPolicy }) => ({ default: BoundaryPolicy })),
)

/** Bottom right: the scale, the caveat with the policy behind it, the credits. */
export function Attribution({ box }: { box: MapBox | null }) {
  const { map: words } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(() => window.matchMedia('(min-width: 1200px)').matches)
  const [isReading, setReading] = useState(false)
  const scale = box === null ? null : toScaleBar(box, 90)
  return (
    <div className="map-foot" data-over-map="">
      {scale !== null && (
        <p className="map-scale" data-over-map="card">
          {words.km(scale.km)}
          <span style={{ width: scale.width }} />
        </p>
      )}
      <p className="map-attribution" data-over-map="card">
        <button type="button" className="map-caveat" onClick={() => setReading(true)}>
          {words.endorsement}
        </button>
        <span id={id} hidden={!isOpen}>
          {' · '}
          {words.creditLine}
        </span>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {words.credits}
        </button>
      </p>
      {isReading && (
        <Suspense fallback={null}>
          <BoundaryPolicy onClose={() => setReading(false)} />
        </Suspense>
      )}
    </div>
  )
}
