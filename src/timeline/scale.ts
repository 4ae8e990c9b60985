import type { Instant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'

/** A span laid over a width in pixels. */
export type Scale = { readonly span: Span; readonly width: number }

export const toX = ({ span, width }: Scale, instant: Instant): number =>
  ((instant - span.start) / lengthOf(span)) * width

export const fromX = ({ span, width }: Scale, x: number): Instant => span.start + (x / width) * lengthOf(span)

/** How much time a pixel covers, milliseconds. */
export const pixelLength = ({ span, width }: Scale): number => lengthOf(span) / Math.max(width, 1)
