import type { CorridorKind, CorridorState } from '../domain/corridor.ts'

const dashes: Partial<Record<CorridorState, string>> = {
  construction: '7 4',
  financed: '0 4.6',
  agreed: '0 4.6',
  proposed: '0 4.6',
  cancelled: '0 4.6',
}

/** A short piece of the line the map draws: colour by kind, pattern by state. */
export const CorridorMark = ({ kind, state }: { kind: CorridorKind; state: CorridorState | null }) => (
  <svg className="panels-corridor-mark" width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
    <line
      x1="2"
      x2="32"
      y1="5"
      y2="5"
      stroke={`var(--${kind})`}
      strokeWidth={kind === 'multimodal' || kind === 'sea' ? 3.8 : 2.2}
      strokeDasharray={state === null ? undefined : dashes[state]}
      strokeLinecap={state !== null && dashes[state]?.startsWith('0') ? 'round' : 'butt'}
      opacity={state === null || state === 'suspended' || state === 'cancelled' ? 0.35 : 1}
    />
    {(kind === 'multimodal' || kind === 'sea') && dashes[state ?? 'operating'] === undefined && (
      <line x1="2" x2="32" y1="5" y2="5" stroke="var(--panel)" strokeWidth="1.4" />
    )}
    {(kind === 'rail' || kind === 'road') && dashes[state ?? 'operating']?.startsWith('0') !== true && (
      <path
        d="M6 2v6M13 2v6M20 2v6M27 2v6"
        stroke={`var(--${kind})`}
        strokeWidth="1.2"
        opacity={state === null ? 0.35 : 1}
      />
    )}
    {state === 'suspended' && <path d="M15 1v8M19 1v8" stroke={`var(--${kind})`} strokeWidth="1.8" />}
  </svg>
)
