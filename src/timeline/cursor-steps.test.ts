import { describe, expect, test } from 'vitest'
import { toInstant, toIsoDay } from '../time/instant.ts'
import { movedByKey, stepped, unitFor } from './cursor-steps.ts'

const extent = { start: toInstant(1918), end: toInstant(2025) }
const span = (from: number, to: number) => ({ start: toInstant(from), end: toInstant(to) })
const season = { start: toInstant(1994, 3), end: toInstant(1994, 6) }
const press = (key: string, shiftKey = false) => ({ key, shiftKey })
const noon = 43_200_000

test('the unit follows the zoom', () => {
  expect([unitFor(season), unitFor(span(1991, 2001)), unitFor(span(1918, 2025))]).toEqual([
    'day',
    'month',
    'year',
  ])
})

test('a month from the 31st is the last day of February', () => {
  expect(toIsoDay(stepped(toInstant(1994, 1, 31), 'month', 1))).toBe('1994-02-28')
})

describe('keys', () => {
  const cursor = toInstant(1994, 5, 12) + noon
  const moved = (key: string, shown = span(1991, 2001), shift = false) => {
    const target = movedByKey(press(key, shift), cursor, shown, extent)
    return target === null ? null : toIsoDay(target)
  }
  test('arrows move a step and, with Shift, the next larger one', () => {
    expect(moved('ArrowRight')).toBe('1994-06-12')
    expect(moved('ArrowLeft', season)).toBe('1994-05-11')
    expect(moved('ArrowLeft', season, true)).toBe('1994-04-12')
    expect(moved('ArrowRight', span(1991, 2001), true)).toBe('1995-05-12')
    expect(moved('ArrowUp', span(1918, 2025), true)).toBe('2004-05-12')
  })
  test('comma and full stop move a day at any zoom', () => {
    expect([moved(','), moved('.', span(1918, 2025))]).toEqual(['1994-05-11', '1994-05-13'])
  })
  test('page keys move a year, and ten where arrows move one', () => {
    expect(moved('PageUp', season)).toBe('1995-05-12')
    expect(moved('PageDown', span(1918, 2025))).toBe('1984-05-12')
  })
  test('Home and End go to the first and the last day', () => {
    expect([moved('Home'), moved('End')]).toEqual(['1918-01-01', '2024-12-31'])
  })
  test('other keys mean nothing', () => expect(moved('x')).toBeNull())
})
