import { describe, expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { certainlyIn, possiblyIn } from './fuzzy-date.ts'
import { toInstant } from './instant.ts'
import { earliestInstant, latestInstant } from './span.ts'

const day = (year: number, month = 1, date = 1) => toInstant(year, month, date)

describe('spans are half-open and keep their precision', () => {
  test.each([
    ['1918', day(1918), day(1919), 'year'],
    ['1994-09', day(1994, 9), day(1994, 10), 'month'],
    ['1994-09-20', day(1994, 9, 20), day(1994, 9, 21), 'day'],
    ['199X', day(1990), day(2000), 'decade'],
    ['1994-02-08/1994-02-11', day(1994, 2, 8), day(1994, 2, 12), 'day'],
    ['[1991..2017]', day(1991), day(2018), 'year'],
    ['../1991', earliestInstant, day(1992), 'year'],
    ['1991-10/..', day(1991, 10), latestInstant, 'month'],
  ])('%s', (text, start, end, precision) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, start, end, precision })
  })
})

test('“about” widens by one unit, “perhaps” does not', () => {
  expect(parseEdtf('1920-04~')).toMatchObject({ start: day(1920, 3), end: day(1920, 6), approximate: true })
  expect(parseEdtf('1987?')).toMatchObject({ start: day(1987), end: day(1988), uncertain: true })
})

test('an open end and an unknown end are two things', () => {
  expect(parseEdtf('1991/..').closes).toBe('open')
  expect(parseEdtf('1991/').closes).toBe('unknown')
})

test.each(['', 'yesterday', '1994-13', '1991/1990', '../..', '1991-21'])('“%s” is refused', (text) => {
  expect(() => parseEdtf(text)).toThrow(RangeError)
})

test('a year possibly lies in a part of itself, certainly only in the whole', () => {
  const year = parseEdtf('1918')
  const spring = { start: day(1918, 3), end: day(1918, 6) }
  expect(possiblyIn(year, spring)).toBe(true)
  expect(certainlyIn(year, spring)).toBe(false)
  expect(certainlyIn(year, { start: day(1918), end: day(1919) })).toBe(true)
})

test('what is open goes on for certain, what ended at an unknown time is certain only where it began', () => {
  const later = { start: day(2000), end: day(2001) }
  const begin = { start: day(1991), end: day(1992) }
  expect([certainlyIn(parseEdtf('1991/..'), later), certainlyIn(parseEdtf('1991/'), later)]).toEqual([true, false])
  expect([possiblyIn(parseEdtf('1991/'), later), certainlyIn(parseEdtf('1991/'), begin)]).toEqual([true, true])
  const before = { start: day(1980), end: day(1981) }
  expect([certainlyIn(parseEdtf('../1991'), before), certainlyIn(parseEdtf('/1991'), before)]).toEqual([true, false])
  expect(certainlyIn(parseEdtf('/1991'), begin)).toBe(true)
}) // prettier-ignore

test('an interval with fuzzy ends is certain in its core', () => {
  const war = parseEdtf('1988/1994')
  expect(certainlyIn(war, { start: day(1990), end: day(1991) })).toBe(true)
  expect(certainlyIn(war, { start: day(1988), end: day(1988, 6) })).toBe(false)
})
