import { dayLength, type Instant } from '../time/instant.ts'
import { clampInstant, contains, lengthOf, overlaps, shiftInto, type Span } from '../time/span.ts'
import { movedByKey } from './cursor-steps.ts'
import type { Scale } from './scale.ts'

/** How the shown span moves under the reader's hand. Pure; the store keeps the result inside the extent. */

/** Zooming and brushing stop here: one day. */
export const shortestShown = dayLength

export const panned = (span: Span, by: number, limits: Span): Span =>
  shiftInto({ start: span.start + by, end: span.end + by }, limits)

/** `factor` below 1 zooms in; the instant `around` stays where it is on screen. */
export function zoomed(span: Span, around: Instant, factor: number, limits: Span): Span {
  const length = lengthOf(span)
  const wanted = Math.min(Math.max(length * factor, shortestShown), lengthOf(limits))
  const share = (around - span.start) / length
  return shiftInto({ start: around - share * wanted, end: around + (1 - share) * wanted }, limits)
}

/** Two fingers were over the instants `held` and are now at `xs`: the span that keeps them there. */
export function pinched(
  scale: Scale,
  held: readonly [Instant, Instant],
  xs: readonly [number, number],
  limits: Span,
): Span {
  const distance = Math.max(Math.abs(xs[1] - xs[0]), 20)
  const perPixel = Math.abs(held[1] - held[0]) / distance
  const length = Math.min(Math.max(perPixel * scale.width, shortestShown), lengthOf(limits))
  const middle = (held[0] + held[1]) / 2
  const share = (xs[0] + xs[1]) / 2 / scale.width
  const start = middle - share * length
  return shiftInto({ start, end: start + length }, limits)
}

export const withStart = (span: Span, start: Instant, limits: Span): Span => ({
  start: clampInstant(start, { start: limits.start, end: span.end - shortestShown }),
  end: span.end,
})

export const withEnd = (span: Span, end: Instant, limits: Span): Span => ({
  start: span.start,
  end: clampInstant(end, { start: span.start + shortestShown, end: limits.end }),
})

export const centredOn = (span: Span, instant: Instant, limits: Span): Span => {
  const start = instant - lengthOf(span) / 2
  return shiftInto({ start, end: start + lengthOf(span) }, limits)
}

/** Unmoved when `wanted` touches it already. */
export const shiftedTo = (span: Span, wanted: Span, limits: Span): Span => {
  if (overlaps(span, wanted) || contains(span, wanted.start)) return span
  const middle = lengthOf(wanted) < lengthOf(span) ? (wanted.start + wanted.end) / 2 : wanted.start
  return centredOn(span, middle, limits)
}

/** A span around `inner` that leaves a quarter of it free on each side. */
export const paddedAround = (inner: Span, limits: Span): Span => {
  const length = Math.min(Math.max(lengthOf(inner) * 1.5, shortestShown), lengthOf(limits))
  const middle = (inner.start + inner.end) / 2
  return shiftInto({ start: middle - length / 2, end: middle + length / 2 }, limits)
}

/** A leap, where no hand leads step by step: much more or much less is shown than before, or nothing of it any more. */
export const isLeap = (from: Span, to: Span): boolean => {
  const ratio = lengthOf(to) / lengthOf(from)
  return ratio > leap || ratio < 1 / leap || !overlaps(from, to)
}

/** A notch of the wheel is less. */
const leap = 1.3

/** Where a key takes one end of the shown span: steps as those of the cursor, Home and End to the limits; else null. */
export function movedByHandleKey(
  key: { key: string; shiftKey: boolean },
  end: Instant,
  shown: Span,
  limits: Span,
): Instant | null {
  if (key.key === 'Home') return limits.start
  if (key.key === 'End') return limits.end
  return movedByKey(key, end, shown, limits)
}
