import { describe, expect, test } from 'vitest'
import type { HistoricalEvent } from '../domain/event.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { toBarsPath, toDensity, toYearTicks } from './density.ts'

const extent = { start: toInstant(1990), end: toInstant(2000) }
const dated = (edtf: string | null) => ({ date: edtf === null ? null : parseEdtf(edtf) }) as HistoricalEvent

test('counts events by the year in which they begin, undated ones not at all', () => {
  const { firstYear, counts } = toDensity(
    [dated('1990'), dated('1994-09-20'), dated('1994/1998'), dated(null)],
    extent,
  )
  expect(firstYear).toBe(1990)
  expect(counts).toEqual([1, 0, 0, 0, 2, 0, 0, 0, 0, 0])
})

test('what begins outside the axis counts at its end', () => {
  expect(toDensity([dated('1985/1992'), dated('../1995'), dated('2003')], extent).counts).toEqual([
    2, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  ])
})

test('bars are as tall as their share of the fullest year, and never invisible', () => {
  expect(toBarsPath({ firstYear: 1990, counts: [100, 0, 50, 1] })).toBe(
    'M0 1v-1h0.82V1zM2 1v-0.5h0.82V1zM3 1v-0.06h0.82V1z',
  )
  expect(toBarsPath({ firstYear: 1990, counts: [0, 0] })).toBe('')
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
