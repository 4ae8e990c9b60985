import { describe, expect, test } from 'vitest'
import { dayLength, toInstant } from '../time/instant.ts'
import { freeStretch, meetingHalfway, nameFor, shareOf, toLeaderBands } from './bands.ts'
import { dataset } from './dataset.fixture.ts'

test('offices that follow on each other are one band, others are not', () => {
  expect(toLeaderBands(dataset).map(({ leader, start, end }) => [leader, start, end])).toEqual([
    ['early', toInstant(1969, 7, 14), toInstant(1982, 12, 4)],
    ['secretary', toInstant(1982, 12, 3), toInstant(1988, 5, 22)],
    ['early', toInstant(1993, 6, 24), toInstant(2003, 11, 1)],
    ['late', toInstant(2003, 10, 31), toInstant(2025)],
  ])
})

test('a band is cut to the shown span, and absent outside it', () => {
  const shown = { start: 100, end: 200 }
  expect(shareOf({ start: 50, end: 150 }, shown)).toEqual({ left: 0, width: 0.5 })
  expect(shareOf({ start: 120, end: 400 }, shown)).toEqual({ left: 0.2, width: 0.8 })
  expect(shareOf({ start: 0, end: 100 }, shown)).toBeNull()
})

test('a band says the longest form of its name that fits, and never a part of one', () => {
  const named = (room: number) => nameFor(['Heydar Aliyev', 'Aliyev'], room, (text) => text.length * 10)
  expect([130, 129, 60, 59].map(named)).toEqual(['Heydar Aliyev', 'Aliyev', 'Aliyev', ''])
  expect(nameFor(['Towards independence'], 100, () => 150)).toBe('')
})

test('a name has the longest part of its band that is on screen and not covered', () => {
  const shown = { start: 100, end: 200 }
  expect(freeStretch({ start: 0, end: 150 }, [], shown)).toEqual({ start: 100, end: 150 })
  expect(freeStretch({ start: 0, end: 190 }, [{ start: 180, end: 300 }], shown)).toEqual({
    start: 100,
    end: 180,
  })
  expect(freeStretch({ start: 0, end: 190 }, [{ start: 90, end: 130 }], shown)).toEqual({
    start: 130,
    end: 190,
  })
  expect(freeStretch({ start: 0, end: 190 }, [{ start: 0, end: 300 }], shown)).toBeNull()
  expect(freeStretch({ start: 0, end: 100 }, [], shown)).toBeNull()
})

describe('bands that meet', () => {
  const spans = (...bands: readonly (readonly [number, number])[]) =>
    meetingHalfway(bands.map(([start, end]) => ({ start: start * dayLength, end: end * dayLength }))).map(
      ({ start, end }) => [start / dayLength, end / dayLength],
    )
  test('on one day are both seen on it', () => {
    expect(spans([0, 100], [99, 200], [199, 300])).toEqual([[0, 100], [99.5, 200], [199.5, 300]]) // prettier-ignore
  })
  test('keep their beginning where nothing is shared, or more than a handover', () => {
    expect(spans([0, 100], [100, 200])).toEqual([[0, 100], [100, 200]]) // prettier-ignore
    expect(spans([0, 100], [60, 200])).toEqual([[0, 100], [60, 200]]) // prettier-ignore
    expect(spans([0, 100], [98, 99])).toEqual([[0, 100], [98, 99]]) // prettier-ignore
  })
})
