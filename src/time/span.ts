import type { Instant } from './instant.ts'

/** Half-open: `start` belongs to the span, `end` does not. */
export type Span = { readonly start: Instant; readonly end: Instant }

/** Stands for an open or unknown end where a number is needed: the limits of JavaScript's calendar. */
export const earliestInstant: Instant = -8_640_000_000_000_000
export const latestInstant: Instant = 8_640_000_000_000_000

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (span: Span, instant: Instant): boolean => span.start <= instant && instant < span.end

export const lengthOf = (span: Span): number => span.end - span.start

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The part of `span` inside `limits`, kept as long as it was where the limits allow: shifted, not cut. */
export function shiftInto(span: Span, limits: Span): Span {
  const length = Math.min(lengthOf(span), lengthOf(limits))
  const start = Math.min(Math.max(span.start, limits.start), limits.end - length)
  return { start, end: start + length }
}

export const clampInstant = (instant: Instant, limits: Span): Instant =>
  Math.min(Math.max(instant, limits.start), limits.end)
