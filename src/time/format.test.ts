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
  ['1988/1994', '1988–1994'],
  ['1988/1994-05', '1988 – May 1994'],
  ['1920-04~', 'about April 1920'],
  ['1987?', '1987 (uncertain)'],
  ['../1991', 'until 1991'],
  ['1991/..', 'since 1991'],
  ['[1991..2017]', 'some time between 1991 and 2017'],
  ['199X', '1990s'],
  ['18XX', '19th century'],
  ['20XX', '21st century'],
  ['21XX', '22nd century'],
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

test.each([
  ['192X', '1920-ci illər'],
  ['193X', '1930-cu illər'],
  ['199X', '1990-cı illər'],
  ['190X', '1900-cü illər'],
  ['200X', '2000-ci illər'],
  ['201X', '2010-cu illər'],
  ['18XX', 'XIX əsr'],
  ['19XX', 'XX əsr'],
])('the Azerbaijani ending of %s agrees with the number: %s', (edtf, text) => {
  expect(formatEdtf(edtf, az.dates)).toBe(text)
})

test('typed dates are read whole or not at all', () => {
  expect(readTypedDate('1994')).toEqual({ start: toInstant(1994), end: toInstant(1995) })
  expect(readTypedDate('1994-09')).toEqual({ start: toInstant(1994, 9), end: toInstant(1994, 10) })
  expect(readTypedDate('20.9.1994')).toEqual({ start: toInstant(1994, 9, 20), end: toInstant(1994, 9, 21) })
  for (const nonsense of ['', '1994-02-30', '94', 'May 1994', '1994-13'])
    expect(readTypedDate(nonsense)).toBeNull()
})
