import { lengthOf, type Span } from '../time/span.ts'
import { pixelLength, type Scale } from './scale.ts'

/** More is drawn than is shown, so that what is drawn can be pushed along while the reader pans. */

/** Beyond each edge, as a share of what is shown. */
const share = 0.25

/** Whole pixels beyond each edge. */
export const overhangOf = (width: number): number => Math.ceil(width * share)

/** What is drawn when the scale is shown. */
export function drawnSpan(scale: Scale): Span {
  const beyond = overhangOf(scale.width) * pixelLength(scale)
  return { start: scale.span.start - beyond, end: scale.span.end + beyond }
}

/** By how many pixels what was drawn for a scale has to be pushed to show another span; null when that is longer or shorter, or
 *  reaches beyond what was drawn. */
export function pushTo(drawnFor: Scale, wanted: Span): number | null {
  const pixel = pixelLength(drawnFor)
  // Spans that are moved keep their length but for what numbers of this size lose.
  if (Math.abs(lengthOf(wanted) - lengthOf(drawnFor.span)) > pixel / 8) return null
  const pixels = (drawnFor.span.start - wanted.start) / pixel
  return Math.abs(pixels) <= overhangOf(drawnFor.width) ? pixels : null
}
