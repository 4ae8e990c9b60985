/** Time without zones. An instant is UTC milliseconds since 1970; every function here is exact on the proleptic
 *  Gregorian calendar. No `Date` leaves this folder. */
export type Instant = number

export type CalendarDay = { year: number; month: number; day: number }

export const dayLength = 86_400_000

/** First moment of a day; `month` counts from 1 and may overflow (13 = next January). Works for years below 100 too. */
export function toInstant(year: number, month = 1, day = 1): Instant {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** The calendar day that holds the instant. */
export function toCalendarDay(instant: Instant): CalendarDay {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const toYear = (instant: Instant): number => toCalendarDay(instant).year

export const startOfDay = (instant: Instant): Instant => Math.floor(instant / dayLength) * dayLength

/** Moves by whole months, clamping the day (31 January + 1 month = 28 or 29 February). */
export function addMonths(instant: Instant, months: number): Instant {
  const { year, month, day } = toCalendarDay(instant)
  const lastDay = toCalendarDay(toInstant(year, month + months + 1, 1) - dayLength).day
  return toInstant(year, month + months, Math.min(day, lastDay))
}

/** `1994-09-20`, the EDTF form of the instant's day. */
export function toIsoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** The day on the reader's own calendar, as the instant at which it begins. */
export function today(): Instant {
  const date = new Date()
  return toInstant(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
