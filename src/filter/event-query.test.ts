import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HistoricalEvent } from '../domain/event.ts'
import { parseEdtf } from '../time/edtf.ts'
import { certainlyIn, possiblyIn } from '../time/fuzzy-date.ts'
import { addMonths, toInstant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { anyEvents, anyFilter, anySpan } from './any-events.fixture.ts'
import { createBits, setBit } from './bits.ts'
import { toEventIndex } from './event-index.ts'
import { createEventQuery, type Asked } from './event-query.ts'
import { idsOf, passes } from './facets.ts'
import { emptyFilter, facetNames, toggled, type FacetName } from './filter.ts'

/** What the index has to answer, said in the plainest way. */
function askNaively(events: readonly HistoricalEvent[], { filter, shown, certain = false }: Asked) {
  const touches = (date: HistoricalEvent['date']) =>
    date !== null && (certain ? certainlyIn : possiblyIn)(date, shown)
  const passesFacet = (event: HistoricalEvent, facet: FacetName) => passes(idsOf[facet](event), filter[facet])
  const matching = events.filter((event) => facetNames.every((facet) => passesFacet(event, facet)))
  const countOf = (facet: FacetName, id: string) => {
    const others = facetNames.filter((name) => name !== facet || filter[facet].mode === 'all')
    const counted = events.filter(
      (event) => touches(event.date) && others.every((name) => passesFacet(event, name)),
    )
    return counted.filter((event) => idsOf[facet](event).includes(id)).length
  }
  return {
    matching,
    inView: matching.filter(({ date }) => touches(date)),
    outsideSpan: matching.filter(({ date }) => date !== null && !touches(date)),
    undated: matching.filter(({ date }) => date === null),
    countOf,
  }
}

const anyText = fc.option(fc.array(fc.nat(89)))
const ids = (events: readonly HistoricalEvent[]) => events.map(({ id }) => id)

test('answers what a plain look at every event answers, question after question', () => {
  const question = fc.record({
    filter: fc.option(anyFilter, { freq: 1 }),
    jump: fc.option(anySpan, { freq: 1 }),
    months: fc.integer({ min: -3, max: 3 }),
    certain: fc.boolean(),
  })
  fc.assert(
    fc.property(anyEvents, fc.array(question, { minLength: 1, maxLength: 6 }), (events, questions) => {
      const ask = createEventQuery(toEventIndex(events))
      let filter = emptyFilter
      let shown: Span = { start: toInstant(1920), end: toInstant(1926) }
      for (const { filter: next, jump, months, certain } of questions) {
        // Without a new filter, and when the span only moves on a little, the query goes on from what it knows.
        filter = next ?? filter
        shown = jump ?? { start: addMonths(shown.start, months), end: addMonths(shown.end, months) }
        const asked: Asked = { filter, shown, certain, text: null }
        const found = ask(asked)
        const wanted = askNaively(events, asked)
        for (const group of ['matching', 'inView', 'outsideSpan', 'undated'] as const) {
          expect(ids(found[group].list())).toEqual(ids(wanted[group]))
          expect(found[group].length).toBe(wanted[group].length)
        }
        expect(ids(found.unplaced.list())).toEqual(ids(wanted.inView.filter(({ lngLat }) => lngLat === null)))
        for (const facet of facetNames)
          for (const id of new Set(events.flatMap((event) => idsOf[facet](event))))
            expect(found.counts[facet].get(id), `${facet} ${id}`).toBe(wanted.countOf(facet, id))
      }
    }),
  )
})

test('every event is in exactly one group, with or without words', () => {
  fc.assert(
    fc.property(anyEvents, anyFilter, anySpan, anyText, (events, filter, shown, words) => {
      const index = toEventIndex(events)
      const text = words === null ? null : createBits(events.length)
      for (const number of words ?? []) if (text !== null && number < events.length) setBit(text, number)
      const found = createEventQuery(index)({ filter, shown, text })
      const { inView, outsideSpan, undated, filteredOut, total } = found
      expect(inView.length + outsideSpan.length + undated.length + filteredOut).toBe(total)
      const numbers = [inView, outsideSpan, undated].flatMap((set) => [...set.numbers()])
      expect(new Set(numbers).size).toBe(found.matching.length)
      if (words !== null)
        expect(found.matching.list().every(({ number }) => words.includes(number))).toBe(true)
    }),
  )
})

test('what a count promises is what ticking gives', () => {
  fc.assert(
    fc.property(anyEvents, anyFilter, anySpan, (events, filter, shown) => {
      const ask = createEventQuery(toEventIndex(events))
      const { counts } = ask({ filter, shown, text: null })
      const alone = { ...filter, country: { include: [], exclude: [] } }
      const before = ask({ filter: alone, shown, text: null }).counts
      for (const id of ['AA', 'BB', 'nowhere']) {
        expect(counts.kind.get(id)).toBe(0)
        const ticked = { ...alone, country: toggled(alone.country, id) }
        expect(ask({ filter: ticked, shown, text: null }).inView.length).toBe(before.country.get(id))
      }
    }),
  )
})

test('what begins by the last moment of a span, or ends from its first on, is certainly in it', () => {
  const lasting = { ...bareEvent, date: parseEdtf('1950-03/1952-05') }
  const isSure = (from: number, to: number) => {
    const shown = { start: toInstant(1950, from), end: toInstant(1950, to) }
    const ask = createEventQuery(toEventIndex([lasting]))
    return ask({ filter: emptyFilter, text: null, shown, certain: true }).inView.length === 1
  }
  expect([isSure(3, 4), isSure(1, 4), isSure(1, 3), isSure(2, 3)]).toEqual([true, true, false, false])
  expect([isSure(29, 30), isSure(28, 29), isSure(30, 31), isSure(5, 6)]).toEqual([true, true, false, true])
})

const bareEvent = {
  leaders: [], countries: [], corridors: [], themes: [], organizations: [], people: [], place: null, kind: 'visit', sources: [], evidence: [], lngLat: null,
} as unknown as HistoricalEvent // prettier-ignore

describe('overlap', () => {
  const day = 86_400_000
  const at = (start: number, end: number, number: number) =>
    ({ date: { start, end, latestStart: end, earliestEnd: start }, number }) as unknown as HistoricalEvent
  const found = (events: readonly HistoricalEvent[], shown: Span) => {
    const bare = events.map((event) => ({ ...bareEvent, ...event }))
    return [
      ...createEventQuery(toEventIndex(bare))({ filter: emptyFilter, text: null, shown }).inView.numbers(),
    ]
  }
  test('the first day of a span belongs to it, the day after its last does not', () => {
    const events = [at(0, day, 0), at(day, 2 * day, 1), at(2 * day, 3 * day, 2)]
    expect(found(events, { start: day, end: 2 * day })).toEqual([1])
  })
  test('what began long before reaches in, beside many short ones', () => {
    const short = Array.from({ length: 200 }, (_, n) => at(n * day, (n + 1) * day, n + 1))
    const events = [at(0, 500 * day, 0), ...short]
    expect(found(events, { start: 150 * day, end: 152 * day })).toEqual([0, 151, 152])
    expect(found(events, { start: 400 * day, end: 401 * day })).toEqual([0])
    expect(found(events, { start: 500 * day, end: 501 * day })).toEqual([])
  })
  test('what lasts exactly as long as the longest of its class is found up to its last day', () => {
    const events = [at(0, 64 * day, 0), at(day, 65 * day, 1)]
    expect(found(events, { start: 63 * day, end: 64 * day })).toEqual([0, 1])
    expect(found(events, { start: 64 * day, end: 65 * day })).toEqual([1])
  })
})
