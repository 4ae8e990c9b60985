import { expect, test } from 'vitest'
import { indexOf } from '../filter/event-index.ts'
import { createEventQuery } from '../filter/event-query.ts'
import { emptyFilter } from '../filter/filter.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf, draw } from './drawing.fixture.ts'

const pact = event('pact', '1994-05-05', { otherDates: [parseEdtf('1995-11-12')] })

test('an event of two dates has two linked marks', () => {
  const { items, events } = draw([pact, event('quiet', '1997-01-01')])
  const own = items.find(({ id }) => id === 'pact')
  const other = items.find(({ look }) => look === 'other')
  const tie = items.find(({ look }) => look === 'tie')
  expect(own).toMatchObject({ look: 'point' })
  expect(other).toMatchObject({ lane: own?.lane, family: own?.family, hue: own?.hue })
  expect([tie?.start, tie?.end]).toEqual([own?.start, other?.start])
  expect(other?.start).toBeGreaterThan(toInstant(1995, 11, 12) - 1)
  expect(events.get('pact')).toEqual(['pact'])
  expect(events.get(other?.id ?? '')).toEqual(['pact'])
  expect(items.filter(({ look }) => look === 'other')).toHaveLength(1)
})

test('it is one event in the counts, on the date that the record follows', () => {
  const ask = createEventQuery(indexOf(datasetOf([pact])))
  const inYear = (year: number) =>
    ask({ filter: emptyFilter, text: null, shown: { start: toInstant(year), end: toInstant(year + 1) } })
      .inView.length
  expect([inYear(1994), inYear(1995)]).toEqual([1, 0])
})

test('dates that cannot be told apart at the scale, and events that are not drawn, have no second mark', () => {
  const near = event('near', '1994-05-05', { otherDates: [parseEdtf('1994-05-08')] })
  const isOther = ({ look }: { look: string }) => look === 'other' || look === 'tie'
  expect(draw([near]).items.filter(isOther)).toEqual([])
  const month = { span: { start: toInstant(1994, 5), end: toInstant(1994, 6) }, width: 1000 }
  expect(draw([near], { scale: month }).items.filter(isOther)).toHaveLength(2)
  expect(draw([event('plain', '1994-05-05')]).items.filter(isOther)).toEqual([])
})

test('a reading by one group of sources has one date of each', () => {
  const read = { ...pact, reading: { reported: true } }
  expect(draw([read]).items.map(({ look }) => look)).toEqual(['point'])
})

test('the second mark shows where its own date is in sight, though the first is not', () => {
  const late = { span: { start: toInstant(1995), end: toInstant(1996) }, width: 1000 }
  expect(
    draw([pact], { scale: late })
      .items.map(({ look }) => look)
      .sort(),
  ).toEqual(['other', 'tie'])
})
