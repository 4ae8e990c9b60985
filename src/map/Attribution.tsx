import { useId, useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { toScaleBar, type MapBox } from './screen.ts'

/** Bottom right: the scale, the caveat, the credits. */
export function Attribution({ box }: { box: MapBox | null }) {
  const { map: words } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(() => window.matchMedia('(min-width: 1200px)').matches)
  const scale = box === null ? null : toScaleBar(box, 90)
  return (
    <div className="map-foot">
      {scale !== null && (
        <p className="map-scale">
          {words.km(scale.km)}
          <span style={{ width: scale.width }} />
        </p>
      )}
      <p className="map-attribution">
        {words.endorsement}
        <span id={id} hidden={!isOpen}>
          {' · '}
          {words.creditLine}
        </span>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {words.credits}
        </button>
      </p>
    </div>
  )
}
