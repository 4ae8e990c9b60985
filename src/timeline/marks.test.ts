import { describe, expect, test } from 'vitest'
import { dayLength, toInstant } from '../time/instant.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf } from './drawing.fixture.ts'
import { laneColumnsOf } from './lane-columns.ts'
import { centreOf, toMark, type MarkReading } from './marks.ts'

const reading: MarkReading = { lang: 'en', colouring: 'leader' }

/** In the order of the lanes. */
const toMarks = (events: readonly HistoricalEvent[], more: Partial<MarkReading> = {}) => {
  const dataset = datasetOf(events)
  const lanes = laneColumnsOf(dataset, 'theme')
  return [...lanes.events.keys()].map((position) => toMark(position, lanes, { ...reading, ...more, dataset }))
}

const mark = (edtf: string) => toMarks([event('a', edtf)])[0]

describe('the form of a mark', () => {
  test('a known day is a point in the middle of its day', () => {
    const point = mark('1994-09-20')
    expect(point?.form).toBe('point')
    expect(point && centreOf(point)).toBe(toInstant(1994, 9, 20) + dayLength / 2)
  })
  test('a year is vague over the whole year', () => {
    expect(mark('1994')).toMatchObject({ form: 'vague', start: toInstant(1994), end: toInstant(1995) })
  })
  test('doubted days, months and one-of sets are vague', () => {
    expect(['1994-09-20?', '1994-09', '[1991..1993]'].map((edtf) => mark(edtf)?.form)).toEqual([
      'vague',
      'vague',
      'vague',
    ])
  })
  test('what lasts is a bar', () => {
    expect(mark('1994-09-20/1995')).toMatchObject({
      form: 'bar',
      start: toInstant(1994, 9, 20),
      end: toInstant(1996),
    })
  })
  test('open ends stop at the axis', () => {
    expect(mark('2008/..')).toMatchObject({ end: toInstant(2025) })
    expect(mark('/1920-04-28')).toMatchObject({ start: toInstant(1918) })
  })
})

test('undated events have no mark', () => {
  expect(toMarks([event('a', null)])).toEqual([])
})

test('marks come in order of their centres', () => {
  const marks = toMarks([event('long', '1990/2010'), event('late', '1999'), event('early', '1991')])
  expect(marks.map(({ id }) => id)).toEqual(['early', 'late', 'long'])
})

test('a mark says its title in the language of the reader and has the colour of its leader', () => {
  const marks = toMarks([event('a', '1994', { leaders: ['early', 'late'] }), event('b', '1995')], {
    lang: 'az',
  })
  expect(marks.map(({ title, hue }) => [title, hue])).toEqual([['a az', 5], ['b az', null]]) // prettier-ignore
})
