import { describe, expect, test } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { dayLength, toInstant } from '../time/instant.ts'
import { formatSpan, formatTick } from './axis-labels.ts'

const { dates: english } = en
const { dates: azerbaijani } = az

test('ticks say the larger unit where it begins', () => {
  const tick = (year: number, month: number, day: number, scale: string) =>
    formatTick(toInstant(year, month, day), scale, english)
  expect([tick(1994, 1, 1, 'year'), tick(1994, 1, 1, 'month'), tick(1994, 2, 1, 'month')]).toEqual([
    '1994',
    '1994',
    'Feb',
  ])
  expect([tick(1994, 2, 1, 'day'), tick(1994, 2, 2, 'weekday'), tick(1994, 2, 2, 'hour')]).toEqual([
    'Feb',
    '2',
    '',
  ])
  expect(formatTick(toInstant(1994, 9), 'month', azerbaijani)).toBe('sen')
})

describe('the shown span in words', () => {
  const words = (start: number, end: number) => formatSpan({ start, end }, english)
  test('is years when it is whole years, or many', () => {
    expect(words(toInstant(1991), toInstant(2010))).toBe('1991–2009')
    expect(words(toInstant(1994), toInstant(1995))).toBe('1994')
    expect(words(toInstant(1991, 10, 18), toInstant(2003, 11))).toBe('1991–2003')
  })
  test('is months, then days, when it is shorter', () => {
    expect(words(toInstant(1992, 3), toInstant(1993, 7))).toBe('Mar 1992 – Jun 1993')
    expect(words(toInstant(1992, 3, 1), toInstant(1992, 3, 14) + dayLength)).toBe('1–14 Mar 1992')
    expect(words(toInstant(1992, 3, 1), toInstant(1992, 4, 2))).toBe('1 Mar – 1 Apr 1992')
    expect(words(toInstant(1991, 12, 30), toInstant(1992, 1, 3))).toBe('30 Dec 1991 – 2 Jan 1992')
    expect(words(toInstant(1994, 9, 20), toInstant(1994, 9, 21))).toBe('20 Sep 1994')
  })
})
