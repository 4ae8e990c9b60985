import { toJulianDay } from './calendar.ts'
import { formatDate, type DateWords } from './format.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import { dayLength, toCalendarDay, type CalendarDay } from './instant.ts'

/** A date of a document that counts by the Old Style, in both calendars, the document's first: `15 (28) May 1918`,
 *  `28 October (10 November) 1918`, `17–20 March (30 March – 2 April) 1918`. A date not known to the day is printed as any
 *  other. */
export function formatOldAndNew(
  date: FuzzyDate,
  words: DateWords,
  length: 'long' | 'short' = 'long',
): string {
  const months = length === 'long' ? words.months : words.shortMonths
  if (date.precision !== 'day' || date.approximate || date.closes !== 'known' || date.opens !== 'known')
    return formatDate(date, words, length)
  const days = [date.start, date.end - dayLength]
  const [newFirst, newLast] = days.map(toCalendarDay) as [CalendarDay, CalendarDay]
  const [oldFirst, oldLast] = days.map(toJulianDay) as [CalendarDay, CalendarDay]
  const inMonth = ({ month }: CalendarDay) => months[month - 1] ?? ''
  const stretch = (first: CalendarDay, last: CalendarDay): string => {
    if (first.month !== last.month) return `${first.day} ${inMonth(first)} – ${last.day} ${inMonth(last)}`
    const from = first.day === last.day ? String(first.day) : `${first.day}–${last.day}`
    return `${from} ${inMonth(first)}`
  }
  const [before, after] = [stretch(oldFirst, oldLast), stretch(newFirst, newLast)]
  if (oldFirst.year !== newLast.year) return `${before} ${oldFirst.year} (${after} ${newLast.year})`
  const isOneMonth = [oldLast, newFirst, newLast].every(({ month }) => month === oldFirst.month)
  if (!isOneMonth) return `${before} (${after}) ${newLast.year}`
  const number = (day: string) => day.slice(0, day.indexOf(' '))
  return `${number(before)} (${number(after)}) ${inMonth(newLast)} ${newLast.year}`
}
