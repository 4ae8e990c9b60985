import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HistoricalEvent } from '../domain/event.ts'
import { anyEvents } from '../filter/any-events.fixture.ts'
import { parseEdtf } from '../time/edtf.ts'
import { dayLength, toInstant } from '../time/instant.ts'
import { overlaps, type Span } from '../time/span.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf, draw } from './drawing.fixture.ts'
import { extentOf, isLine, isRange } from './extents.ts'
import { groupBy } from './group-by.ts'
import type { Item } from './items.ts'
import type { Scale } from './scale.ts'

/** From one day to the century, anywhere on the axis. */
const anyZoom: fc.Arbitrary<Span> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([place, zoom]) => {
    const [first, last] = [toInstant(1918), toInstant(2025)]
    const length = dayLength * ((last - first) / dayLength) ** zoom
    const start = first + place * (last - first - length)
    return { start, end: start + length }
  })

const otherDates = fc.array(
  fc
    .constantFrom('1920', '1948-05', '1991-04', '1992-01-01', '1993-06-12', '2020')
    .map((edtf) => parseEdtf(edtf)),
  { maxLength: 2 },
)

const anyDisputed: fc.Arbitrary<readonly HistoricalEvent[]> = anyEvents.chain((events) =>
  fc
    .array(otherDates, { minLength: events.length, maxLength: events.length })
    .map((dates) => events.map((one, at) => ({ ...one, otherDates: dates[at] ?? [] }))),
)

const shapesByLane = (items: readonly Item[], scale: Scale) => {
  const shapes = items
    .filter((item) => !isRange(item) && !isLine(item))
    .map((item) => ({ lane: item.lane, id: item.id, ...extentOf(item, scale) }))
  return groupBy(shapes, ({ lane }) => lane)
}

const kinds = fc.constantFrom('theme' as const, 'country' as const)

test('at any zoom no shape of a lane lies on another by more than two pixels', () => {
  fc.assert(
    fc.property(anyDisputed, anyZoom, kinds, (events, span, lanes) => {
      const scale = { span, width: 1000 }
      for (const shapes of shapesByLane(draw(events, { scale, lanes }).items, scale).values()) {
        const inOrder = [...shapes].sort((a, b) => a.left - b.left)
        for (const [at, { left }] of inOrder.entries())
          expect(left - (inOrder[at - 1]?.right ?? -Infinity)).toBeGreaterThanOrEqual(-2.01)
      }
    }),
    { numRuns: 200 },
  )
})

test('at any zoom each event is in exactly one item of each of its lanes, and numbers add up', () => {
  fc.assert(
    fc.property(anyDisputed, anyZoom, kinds, (events, span, lanes) => {
      const scale = { span, width: 1000 }
      const { items, members, events: idsIn } = draw(events, { scale, lanes })
      const own = items.filter((item) => item.look !== 'other' && !isLine(item))
      const seen = own.flatMap(({ id, lane }) => (idsIn.get(id) ?? []).map((event) => `${event}@${lane}`))
      expect(new Set(seen).size).toBe(seen.length)
      for (const { id, count } of own) expect(idsIn.get(id)).toHaveLength(Math.max(count, 1))
      expect([...members.keys()].every((id) => items.some((item) => item.id === id))).toBe(true)
      const atlas = datasetOf(events)
      const touching = atlas.events.filter(
        ({ date }) => date !== null && overlaps(date, span) && overlaps(date, atlas.atlas.extent),
      )
      const ids = new Set(seen.map((text) => text.slice(0, text.indexOf('@'))))
      expect(touching.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

describe('at the edge of the screen', () => {
  const year: Scale = { span: { start: toInstant(1994), end: toInstant(1995) }, width: 1000 }
  const drawn = (dates: readonly string[]) =>
    draw(dates.map((edtf, i) => event(`e${i}`, edtf)), { scale: year }) // prettier-ignore
  test('a number tells how many lie beyond it, and on which side', () => {
    const { items, events } = drawn(['[1990..1994]', '[1991..1994]', '[1994..1999]', '[1994..2001]'])
    expect(items.map(({ count, beyond }) => [count, beyond])).toEqual([[2, 'before'], [2, 'after']]) // prettier-ignore
    expect([...events.values()]).toEqual([['e0', 'e1'], ['e2', 'e3']]) // prettier-ignore
  })
  test('it takes in what stands there, and never what stands elsewhere', () => {
    const { items, events } = drawn(['[1990..1994]', '[1991..1994]', '1994-01-04', '1994-03-01'])
    expect(items.map(({ look, count }) => [look, count])).toEqual([['point', 0], ['cluster', 3]]) // prettier-ignore
    expect(events.get(items[1]?.id ?? '')?.toSorted()).toEqual(['e0', 'e1', 'e2'])
  })
})

describe('the mark of another date', () => {
  const disputed = event('pact', '1994-05-05', { otherDates: [parseEdtf('1995-11-12')] })
  const inItsPlace = event('rival', '1995-11-20')
  const others = (...[selected]: string[]) =>
    draw([disputed, inItsPlace], { selected: selected ?? null }).items.filter(({ look }) => look === 'other')
  test('gives way to an event', () => expect(others()).toEqual([]))
  test('does not when its own event is selected', () => expect(others('pact')).toHaveLength(1))
  test('keeps names off', () => {
    const name = (dates: readonly string[]) =>
      draw([event('long', '1994-05-05'), event('b', '1999-01-01', { otherDates: dates.map((edtf) => parseEdtf(edtf)) })], { textWidth: () => 150 })
        .items.find(({ id }) => id === 'long')?.labelWidth // prettier-ignore
    expect(name([])).toBe(151)
    expect(name(['1995-03-01'])).toBeLessThan(80)
  })
})

test('of a shape whose middle lies beyond the edge no half is seen, and one on the first day is seen whole', () => {
  const year: Scale = { span: { start: toInstant(1994), end: toInstant(1995) }, width: 365 }
  const halfSeen = (edtf: string) => draw([event('a', edtf)], { scale: year }).items[0]?.halfSeen
  expect(['1993-12-15', '1993-12-29', '1994-01-01', '1994-12-31', '1995-01-03', '1995-01-20'].map(halfSeen)).toEqual([
    false, true, false, false, true, false,
  ]) // prettier-ignore
})
