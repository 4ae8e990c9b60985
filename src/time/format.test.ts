import { expect, test } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { parseEdtf } from './edtf.ts'
import { formatDate, formatEdtf, readTypedDate } from './format.ts'
import { toInstant } from './instant.ts'

test.each([
  ['1918', '1918'],
  ['1994-09', 'September 1994'],
  ['1994-09-20', '20 September 1994'],
  ['1994-02-08/1994-02-11', '8–11 February 1994'],
  ['1994-06-29/1994-07-02', '29 June – 2 July 1994'],
  ['1988/1994', '1988 – 1994'],
  ['1920-04~', 'about April 1920'],
  ['1987?', '1987 (uncertain)'],
  ['../1991', 'until 1991'],
  ['1991/..', 'since 1991'],
  ['[1991..2017]', 'some time between 1991 and 2017'],
  ['199X', '1990s'],
])('%s reads “%s”: no more precision than it has', (edtf, text) => {
  expect(formatDate(parseEdtf(edtf), en.dates)).toBe(text)
  expect(formatEdtf(edtf, en.dates)).toBe(text)
})

test('narrow columns keep the doubt in fewer letters', () => {
  expect(formatDate(parseEdtf('[1918..1920]'), en.dates, 'short')).toBe('1918…1920')
  expect(formatDate(parseEdtf('1945~/1991?'), en.dates, 'short')).toBe('c. 1945 – 1991?')
})

test('months are Azerbaijani without the help of the browser', () => {
  expect(formatDate(parseEdtf('1994-09-20'), az.dates)).toBe('20 sentyabr 1994')
})

test('typed dates are read whole or not at all', () => {
  expect(readTypedDate('1994')).toEqual({ start: toInstant(1994), end: toInstant(1995) })
  expect(readTypedDate('1994-09')).toEqual({ start: toInstant(1994, 9), end: toInstant(1994, 10) })
  expect(readTypedDate('20.9.1994')).toEqual({ start: toInstant(1994, 9, 20), end: toInstant(1994, 9, 21) })
  for (const nonsense of ['', '1994-02-30', '94', 'May 1994', '1994-13'])
    expect(readTypedDate(nonsense)).toBeNull()
})
