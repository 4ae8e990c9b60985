import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { emptyFilter } from '../filter/filter.ts'
import { toInstant } from '../time/instant.ts'
import { visibleIn } from './visible.ts'

const dataset = sampleDataset()
const years = (from: number, to: number) => ({ start: toInstant(from), end: toInstant(to + 1) })

test('every event is in exactly one group, whatever is filtered and shown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 1990 }),
      fc.nat(30),
      fc.subarray(['AA', 'BB']),
      fc.constantFrom('', 'pact', 'zzz'),
      (from, length, country, text) => {
        const filter = { ...emptyFilter, country: { include: country, exclude: [] }, text }
        const { inView, outsideSpan, undated, filteredOut, total } = visibleIn(dataset, {
          filter,
          shown: years(from, from + length),
        })
        expect(inView.length + outsideSpan.length + undated.length + filteredOut).toBe(total)
      },
    ),
  )
})

test('a ticked value shows as many events as its count said', () => {
  const shown = years(1955, 1960)
  const before = visibleIn(dataset, { filter: emptyFilter, shown })
  const filter = { ...emptyFilter, country: { include: ['BB'], exclude: [] } }
  expect(visibleIn(dataset, { filter, shown }).inView).toHaveLength(before.counts.country.get('BB') ?? -1)
})

test('a year-precision event is in view when any part of its year is', () => {
  const shown = { start: toInstant(1960, 11), end: toInstant(1961) }
  expect(visibleIn(dataset, { filter: emptyFilter, shown }).inView.map(({ id }) => id)).toEqual(['some-year'])
})
