import type { CorridorKind } from '../domain/corridor.ts'
import type { RelationStatus } from '../domain/country.ts'
import type { ChangeSign } from './change-marks.ts'
import type { Stroke } from './corridor-lines.ts'
import type { Tints } from './relation-tints.ts'

/** Names under which the store keeps the signs that the reader has switched off. */
export const signOf = {
  relation: (status: RelationStatus): string => `relation:${status}`,
  kind: (kind: CorridorKind): string => `kind:${kind}`,
  stroke: (stroke: Stroke): string => `stroke:${stroke}`,
  change: (sign: ChangeSign): string => `change:${sign}`,
}

/** Land of a status that is switched off lies there as if nothing were known of it. */
export const shownTints = (tints: Tints, muted: readonly string[]): Tints =>
  muted.length === 0
    ? tints
    : new Map([...tints].filter(([, status]) => !muted.includes(signOf.relation(status))))

type Line = { readonly kind: CorridorKind; readonly stroke: Stroke }

export const isLineShown = ({ kind, stroke }: Line, muted: readonly string[]): boolean =>
  !muted.includes(signOf.kind(kind)) && !muted.includes(signOf.stroke(stroke))
