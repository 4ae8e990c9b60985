import { expect, test } from 'vitest'
import { dayLength, toInstant } from '../time/instant.ts'
import { dayWithin } from './scrub.ts'

test('a press on a day that begins before the span takes the next one, so that the view does not jump', () => {
  const noon = toInstant(1994, 9, 20) + dayLength / 2
  const span = { start: noon, end: noon + dayLength }
  expect(dayWithin(noon, span)).toBe(toInstant(1994, 9, 21))
  expect(dayWithin(span.end - 1, span)).toBe(toInstant(1994, 9, 21))
  expect(dayWithin(toInstant(1994, 9, 30), { ...span, end: toInstant(1995) })).toBe(toInstant(1994, 9, 30))
})
