import fc from 'fast-check'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { datasetQuery, detailsQuery } from '../dataset/dataset-query.ts'
import { parseSample, sampleAtlas, sampleDataset } from '../dataset/sample-atlas.ts'
import { createBits } from '../filter/bits.ts'
import { emptyFilter } from '../filter/filter.ts'
import { toInstant } from '../time/instant.ts'
import { visibleIn } from './visible.ts'

const dataset = sampleDataset()
const certainty = 'possible' as const
const years = (from: number, to: number) => ({ start: toInstant(from), end: toInstant(to + 1) })

test('every event is in exactly one group, whatever is filtered and shown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 1990 }),
      fc.nat(30),
      fc.subarray(['AA', 'BB']),
      fc.constantFrom('', 'pact', 'zzz'),
      fc.constantFrom('possible' as const, 'certain' as const),
      (from, length, country, text, certainty) => {
        const filter = { ...emptyFilter, country: { include: country, exclude: [] }, text }
        const { inView, outsideSpan, undated, filteredOut, total } = visibleIn(dataset, {
          filter,
          shown: years(from, from + length),
          certainty,
        })
        expect(inView.length + outsideSpan.length + undated.length + filteredOut).toBe(total)
      },
    ),
  )
})

test('a ticked value shows as many events as its count said', () => {
  const shown = years(1955, 1960)
  const before = visibleIn(dataset, { filter: emptyFilter, shown, certainty })
  const filter = { ...emptyFilter, country: { include: ['BB'], exclude: [] } }
  expect(visibleIn(dataset, { filter, shown, certainty }).inView).toHaveLength(
    before.counts.country.get('BB') ?? -1,
  )
})

test('a year-precision event is in view when any part of its year is', () => {
  const shown = { start: toInstant(1960, 11), end: toInstant(1961) }
  expect(
    visibleIn(dataset, { filter: emptyFilter, shown, certainty })
      .inView.list()
      .map(({ id }) => id),
  ).toEqual(['some-year'])
})

test('what may lie outside the shown span is not in it for certain', () => {
  const about = '1919-05~'
  const events = sampleAtlas.events.map((event) => (event.id === 'pact' ? { ...event, date: about } : event))
  const { dataset } = parseSample({ ...sampleAtlas, events })
  const seen = (from: number, certainty: 'possible' | 'certain') => {
    const shown = { start: toInstant(1919, from), end: toInstant(1920) }
    const { inView, outsideSpan, touching, total, undated } = visibleIn(dataset, { filter: emptyFilter, shown, certainty })
    expect(inView.length + outsideSpan.length + undated.length).toBe(total)
    expect(touching[certainty]).toBe(inView.length)
    return inView.list().map(({ id }) => id)
  } // prettier-ignore
  expect([seen(6, 'possible'), seen(6, 'certain')]).toEqual([['pact'], []])
  expect([seen(4, 'possible'), seen(4, 'certain')]).toEqual([['pact'], ['pact']])
  expect([seen(7, 'possible'), seen(7, 'certain')]).toEqual([[], []])
})

test('a filter by words finds more when the details have come', async () => {
  const [first, details] = filesOf(sampleAtlas)
  const served: Record<string, unknown> = { '/atlas.json': first, '/details.json': details }
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(served[new URL(address).pathname])),
  )
  const client = new QueryClient()
  const { dataset } = await client.fetchQuery(datasetQuery('http://atlas.test/atlas.json'))
  const asked = { filter: { ...emptyFilter, text: 'summary' }, shown: years(1900, 1999), certainty }
  expect(visibleIn(dataset, asked).matching.list()).toEqual([])
  const { dataset: detailed } = await client.fetchQuery(detailsQuery(dataset))
  expect(detailed.eventById.get('pact')?.summary.en).toBe('Summary of pact')
  expect(visibleIn(dataset, asked).matching).toHaveLength(dataset.events.length)
})

afterEach(() => vi.unstubAllGlobals())

/** The sample as two files; only events are split. */
function filesOf(atlas: typeof sampleAtlas) {
  const events = atlas.events.map((event) => ({ ...event, summary: undefined }))
  const summaries = atlas.events.map(({ id, summary }) => [id, { summary }])
  const dates = {
    '1950/..': [1, 2, 0, 3, -7305, -6940, 100_000_000, 100_000_000],
    '1950-01-01/1959-06-01': [1, 0, 0, 0, -7305, -7304, -3867, -3866],
    '1959-06-01/..': [1, 0, 0, 3, -3867, -3866, 100_000_000, 100_000_000],
  }
  return [
    { ...atlas, events, details: 'details.json', build: 'one', dates },
    { build: 'one', events: Object.fromEntries(summaries) as object },
  ]
}

test('the map and the lists, which ask in turn, each keep their answer', () => {
  const asked = { filter: emptyFilter, shown: years(1955, 1960), certainty }
  const onMap = createBits(dataset.events.length)
  const [ofMap, ofLists] = [visibleIn(dataset, asked), visibleIn(dataset, { ...asked, onMap })]
  expect([ofMap.inView.length, ofLists.inView.length]).toEqual([3, 0])
  expect(visibleIn(dataset, asked)).toBe(ofMap)
  expect(visibleIn(dataset, { ...asked, onMap })).toBe(ofLists)
})
