import fc from 'fast-check'
import { eventKinds, type HistoricalEvent } from '../domain/event.ts'
import { parseEdtf } from '../time/edtf.ts'
import { addMonths, toInstant, toIsoDay } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { emptyFilter, type Choice, type Filter } from './filter.ts'

/** Events, filters and spans of every sort, for the properties of the index. */

const firstYear = 1915

const month = fc.integer({ min: 0, max: 200 })

const textOf = (months: number, digits: 4 | 7 | 10): string =>
  toIsoDay(addMonths(toInstant(firstYear), months)).slice(0, digits)

const single = fc
  .tuple(month, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
  .map(([months, digits, mark]) => textOf(months, digits as 4 | 7 | 10) + mark)

const interval = fc
  .tuple(
    month,
    fc.integer({ min: 0, max: 90 }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom('known', '..', ''),
  )
  .map(([from, length, digits, end]) => {
    const [first, last] = [textOf(from, digits as 10), textOf(from + length, digits as 10)]
    return `${first}/${end === 'known' ? last : end}`
  })

const edtf = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 3, arbitrary: interval },
  { weight: 1, arbitrary: month.map((months) => `../${textOf(months, 10)}`) },
  { weight: 1, arbitrary: month.map((months) => `[${textOf(months, 4)}..${textOf(months + 30, 4)}]`) },
)

const countries = ['AA', 'BB', 'CC', 'DD']
const themes = ['trade', 'visits']

const record = fc.record({
  edtf: fc.option(edtf, { freq: 8 }),
  kind: fc.constantFrom(...eventKinds.slice(0, 4)),
  countries: fc.subarray(countries),
  themes: fc.subarray(themes),
  leaders: fc.subarray(['first', 'second'], { maxLength: 1 }),
  lngLat: fc.option(fc.constant([10, 10] as const)),
})

/** In the order of a dataset: by start, undated ones last, numbered. */
export const anyEvents: fc.Arbitrary<readonly HistoricalEvent[]> = fc
  .array(record, { maxLength: 90 })
  .map((records) =>
    records
      .map(({ edtf: text, ...rest }) => ({ ...blank, ...rest, date: text === null ? null : parseEdtf(text) }))
      .sort((a, b) => (a.date?.start ?? Infinity) - (b.date?.start ?? Infinity))
      .map((event, number) => ({ ...event, id: `e${number}`, number })),
  )

const blank: HistoricalEvent = {
  id: '', number: 0, title: { en: '' }, date: null, kind: 'visit', place: null, placeRole: 'venue', lngLat: null, countries: [],
  organizations: [], people: [], corridors: [], themes: [], leaders: [], importance: 2, sources: ['chronicle'], evidence: [],
  otherDates: [], related: [],
} // prettier-ignore

const choice = (ids: readonly string[]): fc.Arbitrary<Choice> =>
  fc
    .record({
      marks: fc.array(fc.constantFrom('', '', 'include', 'exclude'), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      mode: fc.constantFrom('any' as const, 'all' as const),
    })
    .map(({ marks, mode }) => ({
      include: ids.filter((_, i) => marks[i] === 'include'),
      exclude: ids.filter((_, i) => marks[i] === 'exclude'),
      mode,
    }))

export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    country: choice([...countries, 'nowhere']),
    theme: choice(themes),
    leader: choice(['first', 'second']),
    kind: choice(eventKinds.slice(0, 4)),
  })
  .map((facets) => ({ ...emptyFilter, ...facets }))

/** Of at least a day, often with ends where events begin or end. */
export const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: -60, max: 300 }), fc.integer({ min: 1, max: 250 }))
  .map(([from, length]) => ({
    start: addMonths(toInstant(firstYear), from),
    end: addMonths(toInstant(firstYear), from + length),
  }))
