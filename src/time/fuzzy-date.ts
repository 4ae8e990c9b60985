import type { Instant } from './instant.ts'
import { overlaps, type Span } from './span.ts'

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century'

/** A date as its source gives it. Five numbers describe it: it begins in [start, latestStart) and ends in
 *  [earliestEnd, end); for a moment both are the whole stretch in which it may lie. Open and unknown ends hold the
 *  limits of `span.ts`, and `opens`/`closes` tell them apart: what is open goes on, what is unknown may have ended
 *  as soon as it began, or begun just before it ended. */
export type FuzzyDate = {
  readonly edtf: string
  readonly shape: 'moment' | 'interval' | 'one-of'
  readonly start: Instant
  readonly latestStart: Instant
  readonly earliestEnd: Instant
  readonly end: Instant
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly opens: 'known' | 'open' | 'unknown'
  readonly closes: 'known' | 'open' | 'unknown'
}

/** True when the date may touch the span. */
export const possiblyIn = (date: FuzzyDate, span: Span): boolean => overlaps(date, span)

/** True when the date touches the span however its doubt is resolved. */
export function certainlyIn(date: FuzzyDate, span: Span): boolean {
  if (date.shape !== 'interval') return within({ start: date.start, end: date.end }, span)
  const core = { start: date.latestStart, end: date.earliestEnd }
  return (
    (core.start < core.end && overlaps(core, span)) ||
    within({ start: date.start, end: date.latestStart }, span) ||
    within({ start: date.earliestEnd, end: date.end }, span)
  )
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A day known for sure: nothing about it needs to be drawn as doubt. */
export const isExactDay = (date: FuzzyDate): boolean =>
  date.shape === 'moment' && date.precision === 'day' && !date.approximate && !date.uncertain
