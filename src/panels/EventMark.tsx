import { familyOf, type HistoricalEvent, type KindFamily } from '../domain/event.ts'
import type { Dataset } from '../domain/dataset.ts'
import { hueOf } from '../domain/hue.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import { useApp } from '../state/store.ts'

type Props = { event: HistoricalEvent; dataset: Dataset; size?: number }

/** The event's sign: shape by kind, colour as on map and timeline. */
export function EventMark({ event, dataset, size }: Props) {
  const hue = useApp(({ colouring }) => hueOf(event, dataset, colouring))
  return (
    <FamilyMark
      family={familyOf[event.kind]}
      className={hue === null ? undefined : `leader-${hue}`}
      size={size}
    />
  )
}

type FamilyProps = { family: KindFamily; className?: string | undefined; size?: number | undefined }

export const FamilyMark = ({ family, className = '', size = 14 }: FamilyProps) => (
  <svg
    className={`panels-mark ${className} ${isRing(family) ? 'panels-ring' : ''}`}
    width={size}
    height={size}
    viewBox="-6.5 -6.5 13 13"
    aria-hidden="true"
  >
    <path d={markerPath[family]} />
  </svg>
)
