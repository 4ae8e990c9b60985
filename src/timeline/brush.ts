import type { Instant } from '../time/instant.ts'
import { contains, lengthOf, type Span } from '../time/span.ts'
import { centredOn, panned, withEnd, withStart } from './span-moves.ts'

export type Grip = 'start' | 'end' | 'middle'

/** What a press on the strip takes hold of: the span it begins from and the grip. Outside the brush it centres it there. */
export function grasped(
  grip: Grip | null,
  at: Instant,
  shown: Span,
  extent: Span,
): { grip: Grip; span: Span } {
  if (grip !== null && grip !== 'middle') return { grip, span: shown }
  return { grip: 'middle', span: contains(shown, at) ? shown : centredOn(shown, at, extent) }
}

/** The span after its grip was dragged `by` milliseconds. */
export function dragged(grip: Grip, span: Span, by: number, extent: Span): Span {
  if (grip === 'start') return withStart(span, span.start + by, extent)
  if (grip === 'end') return withEnd(span, span.end + by, extent)
  return lengthOf(span) >= lengthOf(extent) ? span : panned(span, by, extent)
}
