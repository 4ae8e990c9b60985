import { dayLength, type CalendarDay, type Instant } from './instant.ts'

const unixEpochJulianDay = 2_440_588

/** The Old Style (Julian) day of an instant; 13 days behind between March 1900 and February 2100. By Julian day numbers:
 *  E. G. Richards, "Calendars", Explanatory Supplement to the Astronomical Almanac, 3rd ed., §15.11. */
export function toJulianDay(instant: Instant): CalendarDay {
  const number = Math.floor(instant / dayLength) + unixEpochJulianDay
  const e = 4 * (number + 1401) + 3
  const h = 5 * Math.floor((e % 1461) / 4) + 2
  const month = ((Math.floor(h / 153) + 2) % 12) + 1
  const year = Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12)
  return { year, month, day: Math.floor((h % 153) / 5) + 1 }
}
