import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvents } from '../filter/any-events.fixture.ts'
import { allBits, createBits, setBit } from '../filter/bits.ts'
import { toEventIndex } from '../filter/event-index.ts'
import { toInstant, toYear } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf } from './drawing.fixture.ts'
import { toBarsPath, toDensity, toYearTicks } from './density.ts'

const extent = { start: toInstant(1990), end: toInstant(2000) }
const density = (...dates: (string | null)[]) => {
  const { events } = datasetOf(dates.map((edtf, i) => event(`e${i}`, edtf)))
  return toDensity(toEventIndex(events), allBits(events.length), extent)
}

test('counts events by the year in which they begin, undated ones not at all', () => {
  const { firstYear, counts } = density('1990', '1994-09-20', '1994/1998', null)
  expect(firstYear).toBe(1990)
  expect(counts).toEqual([1, 0, 0, 0, 2, 0, 0, 0, 0, 0])
})

test('what begins outside the axis counts at its end', () => {
  expect(density('1985/1992', '../1995', '2003').counts).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('the years add up to the dated events of the set, each in its own', () => {
  const axis = { start: toInstant(1910), end: toInstant(1940) }
  fc.assert(
    fc.property(anyEvents, fc.array(fc.nat(89)), (events, some) => {
      const set = createBits(events.length)
      for (const number of some) if (number < events.length) setBit(set, number)
      const { firstYear, counts } = toDensity(toEventIndex(events), set, axis)
      const wanted = events.filter(({ date, number }) => date !== null && some.includes(number))
      expect(counts.reduce((a, b) => a + b, 0)).toBe(wanted.length)
      counts.slice(1, -1).forEach((count, i) => {
        const year = firstYear + i + 1
        expect(count).toBe(wanted.filter(({ date }) => toYear(date?.start ?? 0) === year).length)
      })
    }),
  )
})

test('bars are as tall as their share of the fullest year, and never invisible', () => {
  expect(toBarsPath({ firstYear: 1990, counts: [100, 0, 50, 1] })).toBe(
    'M0 1v-1h0.82V1zM2 1v-0.5h0.82V1zM3 1v-0.06h0.82V1z',
  )
  expect(toBarsPath({ firstYear: 1990, counts: [0, 0] })).toBe('')
  expect(toBarsPath({ firstYear: 1990, counts: [5] }, 10)).toBe('M0 1v-0.5h0.82V1z')
})

describe('year ticks', () => {
  const century = { start: toInstant(1918), end: toInstant(2025) }
  test('are round years between the first and the last', () => {
    expect(toYearTicks(century, 360, 60)).toEqual([1918, 1940, 1960, 1980, 2000, 2024])
  })
  test('keep their distance', () => {
    for (const width of [200, 400, 900, 1400]) {
      const ticks = toYearTicks(century, width, 60)
      const gaps = ticks.slice(1).map((year, i) => ((year - (ticks[i] ?? 0)) / 107) * width)
      expect(Math.min(...gaps)).toBeGreaterThan(45)
    }
  })
})
