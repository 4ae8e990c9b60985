import { expect, test } from 'vitest'
import { fromJulianDay, toJulianDay } from './calendar.ts'
import { dayLength, toInstant } from './instant.ts'

test('15 May 1918 Old Style is 28 May 1918', () => {
  expect(fromJulianDay({ year: 1918, month: 5, day: 15 })).toBe(toInstant(1918, 5, 28))
})

test('the Julian 29 February 1900 exists', () => {
  expect(fromJulianDay({ year: 1900, month: 2, day: 29 })).toBe(toInstant(1900, 3, 13))
})

test('every day from 1800 to 1930 survives the way there and back', () => {
  const lost: number[] = []
  for (let instant = toInstant(1800); instant < toInstant(1930); instant += dayLength)
    if (fromJulianDay(toJulianDay(instant)) !== instant) lost.push(instant)
  expect(lost).toEqual([])
})

test('12 March 1800 is a day that only the Old Style has as 29 February', () => {
  expect(toJulianDay(toInstant(1800, 3, 12))).toEqual({ year: 1800, month: 2, day: 29 })
})
