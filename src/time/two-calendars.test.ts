import fc from 'fast-check'
import { expect, test } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { parseEdtf } from './edtf.ts'
import { dayLength, toInstant, toIsoDay } from './instant.ts'
import { formatOldAndNew } from './two-calendars.ts'

const both = (edtf: string) => formatOldAndNew(parseEdtf(edtf), en.dates)

test.each([
  ['1918-05-28', '15 (28) May 1918'],
  ['1918-11-10', '28 October (10 November) 1918'],
  ['1919-01-05', '23 December 1918 (5 January 1919)'],
  ['1918-03-30/1918-04-02', '17–20 March (30 March – 2 April) 1918'],
  ['1918-09-15/1918-09-17', '2–4 (15–17) September 1918'],
  ['1918-08-26/1918-09-15', '13 August – 2 September (26 August – 15 September) 1918'],
])('%s is printed in both calendars, the old one first', (edtf, text) => {
  expect(both(edtf)).toBe(text)
})

test('in the language of the reader, and in short', () => {
  expect(formatOldAndNew(parseEdtf('1918-05-28'), az.dates)).toBe('15 (28) may 1918')
  expect(formatOldAndNew(parseEdtf('1918-11-10'), en.dates, 'short')).toBe('28 Oct (10 Nov) 1918')
})

test('what is not known to the day is printed once', () => {
  expect(['1918-05', '1918', '1918-05-28/..'].map(both)).toEqual(['May 1918', '1918', 'since 28 May 1918'])
})

test('the day of the old calendar leads back to the day that sorts, in every year before 1923', () => {
  const day = fc.integer({
    min: toInstant(1900, 3, 14) / dayLength,
    max: toInstant(1922, 12, 31) / dayLength,
  })
  fc.assert(
    fc.property(day, (number) => {
      const instant = number * dayLength
      const text = both(toIsoDay(instant))
      const [, old = '', month = ''] = /^(\d+)(?: (\w+))? /.exec(text) ?? []
      const named = month === '' ? /\) (\w+)/.exec(text)?.[1] : month
      const year = Number(/^\d+ \w+ (\d{4}) \(/.exec(text)?.[1] ?? /(\d{4})$/.exec(text)?.[1])
      // From March 1900 to February 2100 the old calendar is 13 days behind.
      const back = toInstant(year, en.dates.months.indexOf(named ?? '') + 1, Number(old) + 13)
      expect(toIsoDay(back)).toBe(toIsoDay(instant))
    }),
  )
})
