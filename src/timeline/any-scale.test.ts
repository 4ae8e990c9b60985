import { describe, expect, test } from 'vitest'
import type { HistoricalEvent } from '../domain/event.ts'
import { dayLength, toInstant, toIsoDay } from '../time/instant.ts'
import { isExactDay, type FuzzyDate } from '../time/fuzzy-date.ts'
import { contains, overlaps, type Span } from '../time/span.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf, rowsOf } from './drawing.fixture.ts'
import { toItemChanges } from './item-changes.ts'
import { toDrawing, type Drawing } from './items.ts'

const [first, last] = [toInstant(1918), toInstant(2025)]
const size = 10_000

/** Always the same numbers, from 0 up to 1. */
function createSeries(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function manyEvents(): HistoricalEvent[] {
  const next = createSeries(5)
  return Array.from({ length: size }, (_, n) => {
    const day = first + Math.floor((Math.sqrt(next()) * (last - first)) / dayLength) * dayLength
    const end = Math.min(day + Math.ceil(next() ** 4 * 4000) * dayLength, last - dayLength)
    const text = toIsoDay(day)
    const kind = next()
    const date = kind < 0.7 ? text : kind < 0.85 ? text.slice(0, 4) : `${text}/${toIsoDay(end)}`
    const countries = Array.from({ length: Math.ceil(next() * 3) }, () => `C${Math.floor(next() * 12)}`)
    return event(`e${n}`, date, { countries: [...new Set(countries)], themes: [] })
  })
}

const atlas = datasetOf(manyEvents())

function drawAt(span: Span): Drawing {
  const scale = { span, width: 1100 }
  return toDrawing(rowsOf(atlas, { scale, lanes: 'country' }), {
    dataset: atlas, scale, folded: new Set(), led: new Set(), lang: 'en', colouring: 'leader', selected: null,
    textWidth: (text) => text.length * 6,
  }) // prettier-ignore
}

const lengths = [last - first, 40 * 365, 10 * 365, 365, 30, 1].map((days) =>
  days > 1e6 ? days : days * dayLength,
)
const spans = lengths.flatMap((length) =>
  [0, 0.37, 0.8, 1].map((share) => {
    const start = first + share * (last - first - length)
    return { start, end: start + length }
  }),
)

/** A known day stands in its middle. */
const isOn = (date: FuzzyDate, span: Span): boolean =>
  isExactDay(date) ? contains(span, (date.start + date.end) / 2) : overlaps(date, span)

describe(`of ${size} events`, () => {
  test.each(spans)('no more than 400 items are drawn, and none is lost: %o', (span) => {
    const { items, members } = drawAt(span)
    expect(items.length).toBeLessThanOrEqual(400)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    const drawn = new Set([...members.values()].flatMap(({ numbers }) => numbers()))
    const touching = atlas.events.filter(({ date }) => date !== null && isOn(date, span))
    expect(touching.filter(({ number }) => !drawn.has(number)).map(({ id }) => id)).toEqual([])
    for (const { count, numbers } of members.values()) expect(numbers()).toHaveLength(count)
  }) // prettier-ignore

  test('a move of the span changes items one by one and leaves most as they are', () => {
    const length = 10 * 365 * dayLength
    const span = { start: toInstant(1990), end: toInstant(1990) + length }
    const by = length / 20
    const before = new Map(drawAt(span).items.map((item) => [item.id, item]))
    const after = drawAt({ start: span.start + by, end: span.end + by }).items
    const { added, updated, removed } = toItemChanges(before, after)
    expect(before.size).toBeGreaterThan(150)
    expect(added.length + removed.length).toBeGreaterThan(0)
    expect(added.length + updated.length + removed.length).toBeLessThan(before.size / 2)
  })
})
