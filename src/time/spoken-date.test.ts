import { expect, test } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { formatDay } from './format.ts'
import { toInstant } from './instant.ts'
import { readSpokenDate } from './spoken-date.ts'

const day = { start: toInstant(1994, 9, 20), end: toInstant(1994, 9, 21) }
const month = { start: toInstant(1994, 5), end: toInstant(1994, 6) }

test.each([
  '20 September 1994',
  '20 sep 1994',
  'Sept 20, 1994',
  '20. September 1994',
  '1994-09-20',
  ' 20.9.1994 ',
])('“%s” is 20 September 1994', (text) => expect(readSpokenDate(text, en.dates)).toEqual(day))

test.each(['20 sentyabr 1994', '20 SENTYABR 1994', '20 sen 1994'])(
  '“%s” is that day in Azerbaijani',
  (text) => expect(readSpokenDate(text, az.dates)).toEqual(day),
)

test('a month is a month, in either language', () => {
  expect(readSpokenDate('May 1994', en.dates)).toEqual(month)
  expect(readSpokenDate('MAY 1994', az.dates)).toEqual(month)
})

test('each day can be typed as it is printed', () => {
  for (const { dates } of [en, az])
    for (let at = toInstant(2023, 12, 20); at < toInstant(2025); at += 5 * 86_400_000)
      for (const length of ['long', 'short'] as const)
        expect(readSpokenDate(formatDay(at, dates, length), dates)?.start).toBe(at)
})

test.each([
  '',
  '31 February 1994',
  'Ju 1994',
  '20 September',
  'September',
  '20 30 May 1994',
  'May Day 1994',
  'x 1994',
])('“%s” is refused', (text) => expect(readSpokenDate(text, en.dates)).toBeNull())
