import { familyOf, type HistoricalEvent } from '../domain/event.ts'
import type { Dataset } from '../domain/dataset.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'

/** The event's sign: shape by kind, colour by leader. */
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
  const hue = dataset.leaders.get(event.leaders[0] ?? '')?.hue
  const className = hue === undefined ? 'panels-mark' : `panels-mark leader-${hue}`
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
