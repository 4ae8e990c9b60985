import type { DateWords } from '../time/format.ts'
import { dayLength, toCalendarDay, type CalendarDay, type Instant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'

/** The text of a tick. January and the first of a month say the larger unit, so that a row of ticks reads by itself. */
export function formatTick(instant: Instant, scale: string, words: DateWords): string {
  const { year, month, day } = toCalendarDay(instant)
  const monthName = words.shortMonths[month - 1] ?? ''
  if (scale === 'year') return String(year)
  if (scale === 'month') return month === 1 ? String(year) : monthName
  if (scale === 'day' || scale === 'weekday' || scale === 'week') return day === 1 ? monthName : String(day)
  return ''
}

/** The shown span in few words, by whole years where it is one: `1991–2009`, `Mar 1992 – Jun 1993`, `3–14 Mar 1992`,
 *  `20 Sep 1994`. */
export function formatSpan(span: Span, words: DateWords): string {
  const [from, to] = [toCalendarDay(span.start), toCalendarDay(span.end - 1)]
  const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
  if (wholeYears || lengthOf(span) > 8 * 366 * dayLength)
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`
  if (lengthOf(span) > 100 * dayLength) {
    const named = ({ month, year }: typeof from) => `${words.shortMonths[month - 1]} ${year}`
    return `${named(from)} – ${named(to)}`
  }
  return formatDays(from, to, words)
}

function formatDays(from: CalendarDay, to: CalendarDay, { shortMonths }: DateWords): string {
  const [first, last] = [shortMonths[from.month - 1] ?? '', shortMonths[to.month - 1] ?? '']
  const end = `${to.day} ${last} ${to.year}`
  if (from.year !== to.year) return `${from.day} ${first} ${from.year} – ${end}`
  if (from.month !== to.month) return `${from.day} ${first} – ${end}`
  return from.day === to.day ? end : `${from.day}–${end}`
}
