import { expect, test } from 'vitest'
import { toJulianDay } from './calendar.ts'
import { dayLength, toInstant } from './instant.ts'

test('28 May 1918 is 15 May 1918 Old Style', () => {
  expect(toJulianDay(toInstant(1918, 5, 28))).toEqual({ year: 1918, month: 5, day: 15 })
})

test('1800 and 1900 have a 29 February in the Old Style only', () => {
  expect(toJulianDay(toInstant(1800, 3, 12))).toEqual({ year: 1800, month: 2, day: 29 })
  expect(toJulianDay(toInstant(1900, 3, 13))).toEqual({ year: 1900, month: 2, day: 29 })
})

test('from 1800 to 1930 day follows on day, every fourth year with a day more', () => {
  const lengthOf = (year: number, month: number) =>
    month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  let expected = { year: 1799, month: 12, day: 21 }
  for (let instant = toInstant(1800); instant < toInstant(1930); instant += dayLength) {
    expect(toJulianDay(instant)).toEqual(expected)
    const { year, month, day } = expected
    if (day < lengthOf(year, month)) expected = { year, month, day: day + 1 }
    else expected = month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
  }
})
