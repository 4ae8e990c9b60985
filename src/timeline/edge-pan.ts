import { lengthOf, type Span } from '../time/span.ts'
import { panned } from './span-moves.ts'

/** What happens while the cursor is held beyond an edge of what is shown: time comes in from there, the faster the farther
 *  the pointer is. Pure; `scrub.ts` holds the pointer. */

/** So near an edge the pointer counts as beyond it: a screen often ends where the axis does. */
export const edgeZone = 14

/** At this distance from the zone's inner edge the shown span moves by its own length each second, pixels. */
const fullSpeedAt = 90
const mostSpeed = 2

/** How far beyond the zone's inner edges a pointer is, pixels; negative on the left, 0 between them. */
export function beyondEdge(x: number, width: number): number {
  const right = x - (width - edgeZone)
  const left = x - edgeZone
  return right > 0 ? right : left < 0 ? left : 0
}

/** The shown span after so many milliseconds with the pointer so far beyond. */
export function pannedAtEdge(shown: Span, beyond: number, milliseconds: number, limits: Span): Span {
  const speed = Math.min(Math.abs(beyond) / fullSpeedAt, mostSpeed) * Math.sign(beyond)
  return panned(shown, (speed * lengthOf(shown) * milliseconds) / 1000, limits)
}
