import fc from 'fast-check'
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
  fc.assert(
    fc.property(
      fc.integer({ min: toInstant(1800) / dayLength, max: toInstant(1930) / dayLength }),
      (number) => {
        const instant = number * dayLength
        expect(fromJulianDay(toJulianDay(instant))).toBe(instant)
      },
    ),
  )
})
