import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { packDate, unpackDate } from '../dataset/pack-dates.ts'
import { en } from '../i18n/en.ts'
import { indexOf, eventsIn } from '../filter/event-index.ts'
import { toNumbers } from '../filter/bits.ts'
import { initialState } from '../state/app-state.ts'
import { readUrl, writeUrl } from '../state/url/codec.ts'
import { parseEdtf } from '../time/edtf.ts'
import { certainlyIn, possiblyIn } from '../time/fuzzy-date.ts'
import { formatDate, formatDay, readTypedDate } from '../time/format.ts'
import { dayLength, toInstant, toIsoDay } from '../time/instant.ts'
import { readPlainDate } from '../time/plain-date.ts'
import { formatSpan, formatTick } from './axis-labels.ts'
import { movedByKey } from './cursor-steps.ts'
import { dataset, event } from './dataset.fixture.ts'
import { toDensity } from './density.ts'
import { draw } from './drawing.fixture.ts'
import utcMoment from './vis-needs/utc-moment.ts'

/** A date is a day of the calendar, wherever its reader sits: the same in Baku, whose offset was 3:19:24 until 1924 and has
 *  changed nine times since, in Los Angeles, and in Greenwich. */
const offsetsIn2020 = { UTC: 0, 'Asia/Baku': -240, 'America/Los_Angeles': 480 }

describe.each(Object.entries(offsetsIn2020))('in %s', (zone, offset) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    process.env.TZ = before
  })
  const traps = [
    '1918-01-01',
    '1918-05-28',
    '1969-12-31',
    '1970-01-01',
    '1985-03-31',
    '1992-09-27',
    '2024-12-31',
  ]

  test('the zone is in force', () => {
    expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(offset)
  })

  test('a day keeps its number through parsing, packing, printing and typing', () => {
    for (const day of traps) {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
      const parsed = parseEdtf(day)
      expect(parsed.start).toBe(Date.UTC(year, month - 1, date))
      expect(parsed.end - parsed.start).toBe(dayLength)
      expect(readPlainDate(day)).toEqual(parsed)
      expect(unpackDate(day, packDate(parsed))).toEqual(parsed)
      expect(toIsoDay(parsed.start)).toBe(day)
      expect(readTypedDate(day)?.start).toBe(parsed.start)
      expect(readTypedDate(`${date}.${month}.${year}`)?.start).toBe(parsed.start)
      expect(formatDay(parsed.start, en.dates)).toBe(`${date} ${en.dates.months[month - 1]} ${year}`)
    }
  })

  test('a year, a month and a stretch begin and end at the same instants', () => {
    const bounds = (edtf: string) => {
      const { start, end } = parseEdtf(edtf)
      return [toIsoDay(start), toIsoDay(end - 1)]
    }
    expect(bounds('1918')).toEqual(['1918-01-01', '1918-12-31'])
    expect(bounds('1969-12')).toEqual(['1969-12-01', '1969-12-31'])
    expect(bounds('1969-12-31/1970-01-01')).toEqual(['1969-12-31', '1970-01-01'])
    expect(bounds('[1917..1919]')).toEqual(['1917-01-01', '1919-12-31'])
  })

  test('the last day is part of a span, the next is not, and what begins and ends on one day is there', () => {
    const span = { start: toInstant(1969, 12), end: toInstant(1970) }
    const inside = (edtf: string) => possiblyIn(parseEdtf(edtf), span)
    expect(['1969-11-30', '1969-12-01', '1969-12-31', '1970-01-01'].map(inside)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(inside('1969-12-31/1969-12-31')).toBe(true)
    expect(certainlyIn(parseEdtf('1969-12-31/1969-12-31'), span)).toBe(true)
    const { events } = sampleDataset()
    const found = eventsIn(indexOf({ events }), { start: toInstant(1959, 6, 1), end: toInstant(1959, 6, 2) })
    expect(toNumbers(found).length).toBe(1)
  })

  test('an unknown end, no end and an end on the first day are three things', () => {
    const span = { start: toInstant(2000), end: toInstant(2001) }
    const [unknown, open, ended] = ['1969-12-31/', '1969-12-31/..', '1969-12-31/1969-12-31'].map(parseEdtf)
    expect([unknown, open, ended].map((date) => date && possiblyIn(date, span))).toEqual([true, true, false])
    expect([unknown, open].map((date) => date && certainlyIn(date, span))).toEqual([false, true])
    expect(unknown && formatDate(unknown, en.dates)).toBe('31 December 1969 – end unknown')
    expect(open && formatDate(open, en.dates)).toBe('since 31 December 1969')
  })

  test('the axis ticks where years, months and days begin', () => {
    const ticks = (start: number, unit: 'year' | 'month' | 'day', count: number) =>
      Array.from({ length: count }, (_, i) => {
        const at = utcMoment(new Date(start)).add(i, unit).valueOf()
        return formatTick(at, unit, en.dates)
      })
    expect(ticks(toInstant(1969, 11), 'month', 3)).toEqual(['Nov', 'Dec', '1970'])
    expect(ticks(toInstant(1969, 12, 30), 'day', 3)).toEqual(['30', '31', 'Jan'])
    expect(ticks(toInstant(1918), 'year', 2)).toEqual(['1918', '1919'])
    expect(formatSpan({ start: toInstant(1918), end: toInstant(1919) }, en.dates)).toBe('1918')
    expect(formatSpan({ start: toInstant(1969, 12, 31), end: toInstant(1970, 1, 2) }, en.dates)).toBe(
      '31 Dec 1969 – 1 Jan 1970',
    )
  })

  test('keys step from day to day over every change of the clock', () => {
    const extent = { start: toInstant(1918), end: toInstant(2025) }
    const shown = { start: toInstant(1992, 9), end: toInstant(1992, 10) }
    let at = toInstant(1992, 9, 25)
    for (const day of ['26', '27', '28']) {
      at = movedByKey({ key: 'ArrowRight', shiftKey: false }, at, shown, extent) ?? 0
      expect(toIsoDay(at)).toBe(`1992-09-${day}`)
    }
  })

  test('the address says the days it was given, and gives them back', () => {
    const defaults = initialState({
      defaultView: { shown: { start: toInstant(1991), end: toInstant(2010) }, cursor: toInstant(2006, 7, 13), map: { center: [0, 0], zoom: 1 } },
      home: 'AZ',
    }) // prettier-ignore
    for (const day of traps) {
      const query = `from=1918&to=${day}&at=${day}`
      const { state } = readUrl(`?${query}`, defaults)
      expect(toIsoDay(state.shown.end - 1)).toBe(day)
      const written = writeUrl(state, defaults)
      expect(readUrl(`?${written}`, defaults).state.shown).toEqual(state.shown)
      expect(new URLSearchParams(written).get('at')).toBe(day)
    }
  })

  test('events are counted in their year and drawn at their instant', () => {
    const events = ['1969-12-31', '1970-01-01'].map((day, number) => event(day, day, { number }))
    const extent = { start: toInstant(1968), end: toInstant(1972) }
    expect(toDensity(indexOf({ events }), new Uint32Array([3]), extent).counts).toEqual([0, 1, 1, 0])
    const span = { start: toInstant(1969, 12), end: toInstant(1970, 2) }
    const { items } = draw(events, { scale: { span, width: 4000 } })
    expect(items.map(({ start }) => toIsoDay(start))).toEqual(['1969-12-31', '1970-01-01'])
    expect(dataset.atlas.extent.start).toBe(Date.UTC(1918, 0, 1))
  })
})
