import type { Instant } from '../time/instant.ts'
import { overlaps } from '../time/span.ts'
import { centreOf, type Mark } from './marks.ts'
import { pixelLength, type Scale } from './scale.ts'

/** Keeps a mark of which only the whiskers are on screen clear of the edge, pixels. */
const edgeInset = 10

/** In the middle of what is possible, or at the edge of the screen beyond which the middle lies. */
export function shapeAt(mark: Pick<Mark, 'start' | 'end'>, scale: Scale): Instant {
  const { span } = scale
  if (!overlaps(mark, span)) return centreOf(mark)
  const inset = edgeInset * pixelLength(scale)
  const [first, last] = [Math.min(span.start + inset, mark.end), Math.max(span.end - inset, mark.start)]
  return Math.min(Math.max(centreOf(mark), first), last)
}
