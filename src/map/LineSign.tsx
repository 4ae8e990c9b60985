import type { CorridorKind } from '../domain/corridor.ts'
import type { Stroke } from './corridor-lines.ts'

const widths: Record<CorridorKind, number> = {
  oil: 2, gas: 2.2, rail: 1.4, road: 1.4, sea: 3.8, power: 2, multimodal: 3.8,
} // prettier-ignore

const dashes: Partial<Record<Stroke, string>> = { dashed: '7 4', dotted: '0 4.6', abandoned: '0 4.6' }

type Props = { kind: CorridorKind; stroke: Stroke; colour: string }

/** A short stretch of a corridor's line as the map draws it. */
export const LineSign = ({ kind, stroke, colour }: Props) => (
  <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
    <g opacity={stroke === 'pale' || stroke === 'abandoned' ? 0.35 : 1}>
      <path
        d="M1 5h26"
        stroke={colour}
        strokeWidth={dashes[stroke]?.startsWith('0') ? 2.6 : widths[kind]}
        strokeDasharray={dashes[stroke]}
        strokeLinecap={dashes[stroke]?.startsWith('0') ? 'round' : 'butt'}
      />
      {kind === 'rail' && <path d="M1 5h26" stroke={colour} strokeWidth="5.5" strokeDasharray="1.1 6.1" />}
      {(kind === 'multimodal' || kind === 'sea') && <path d="M1 5h26" className="map-sign-core" />}
    </g>
    {stroke === 'pale' && <path d="M12.2 1.5v7M15.8 1.5v7" stroke={colour} strokeWidth="1.8" />}
  </svg>
)
