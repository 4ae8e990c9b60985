import { dayLength, type CalendarDay, type Instant } from './instant.ts'

/** Old Style (Julian) days as Gregorian instants and back, by Julian day numbers
 *  (E. G. Richards, "Calendars", Explanatory Supplement to the Astronomical Almanac, 3rd ed., §15.11). */
const unixEpochJulianDay = 2_440_588

export function fromJulianDay({ year, month, day }: CalendarDay): Instant {
  const monthsBefore = Math.trunc((month - 9) / 7)
  const number =
    367 * year -
    Math.trunc((7 * (year + 5001 + monthsBefore)) / 4) +
    Math.trunc((275 * month) / 9) +
    day +
    1_729_777
  return (number - unixEpochJulianDay) * dayLength
}

/** The Old Style day of an instant; 13 days behind between March 1900 and February 2100. */
export function toJulianDay(instant: Instant): CalendarDay {
  const number = Math.floor(instant / dayLength) + unixEpochJulianDay
  const e = 4 * (number + 1401) + 3
  const h = 5 * Math.floor((e % 1461) / 4) + 2
  const month = ((Math.floor(h / 153) + 2) % 12) + 1
  const year = Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12)
  return { year, month, day: Math.floor((h % 153) / 5) + 1 }
}
