import { familyOf, type HistoricalEvent } from '../domain/event.ts'
import type { Dataset } from '../domain/dataset.ts'
import { hueOf } from '../domain/hue.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import { useApp } from '../state/store.ts'

/** The event's sign: shape by kind, colour as on map and timeline. */
export function EventMark({
  event,
  dataset,
  size = 14,
}: {
  event: HistoricalEvent
  dataset: Dataset
  size?: number
}) {
  const family = familyOf[event.kind]
  const hue = useApp(({ colouring }) => hueOf(event, dataset, colouring))
  const className = hue === null ? 'panels-mark' : `panels-mark leader-${hue}`
  return (
    <svg
      className={isRing(family) ? `${className} panels-ring` : className}
      width={size}
      height={size}
      viewBox="-6.5 -6.5 13 13"
      aria-hidden="true"
    >
      <path d={markerPath[family]} />
    </svg>
  )
}
