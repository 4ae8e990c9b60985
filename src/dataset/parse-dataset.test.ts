import { expect, test } from 'vitest'
import { stateAt } from '../domain/corridor.ts'
import { parseSample, sampleAtlas } from './sample-atlas.ts'

const withEvent = (event: object) => ({ ...sampleAtlas, events: [...sampleAtlas.events, event] })
const good = sampleAtlas.events[0]

test('a sound atlas has no problems and its events are in order', () => {
  const { dataset, problems } = parseSample()
  expect(problems).toEqual([])
  expect(dataset.events.map(({ id }) => id)).toEqual([
    'pact',
    'visit-of-1959',
    'some-year',
    'late',
    'undated',
  ])
  expect(dataset.events.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4])
})

test('a file that is not an atlas is refused in a sentence', () => {
  expect(() => parseSample({ format: 99 })).toThrow('This file is not an atlas in format version 1.')
  expect(() => parseSample('text')).toThrow('not an atlas')
})

test.each([
  ['an unknown field', { ...good, id: 'odd', colour: 'red' }, '', 'colour'],
  ['a missing title', { ...good, id: 'odd', title: undefined }, 'title', ''],
  ['a date that is none', { ...good, id: 'odd', date: '1970-13' }, 'date', '1970-13'],
  ['an unknown place', { ...good, id: 'odd', place: 'nowhere' }, 'place', 'nowhere'],
  ['an unknown source', { ...good, id: 'odd', accounts: [{ source: 'rumour', stance: 'asserts' }] }, 'accounts.source', 'rumour'],
  ['no account', { ...good, id: 'odd', accounts: [] }, 'accounts', 'at least one'],
  ['lines beyond the file', { ...good, id: 'odd', accounts: [{ source: 'chronicle', stance: 'asserts', locator: { lines: [39, 41] } }] }, 'accounts.locator', '39–41'],
  ['a second record of one id', { ...good }, 'id', 'late'],
]) // prettier-ignore
('%s names the file, the record and the field, and the rest goes on', (_, event, field, reason) => {
  const { dataset, problems } = parseSample(withEvent(event))
  expect(problems[0]).toMatchObject({ file: 'events.json', record: event.id, field })
  expect(problems[0]?.reason).toContain(reason)
  expect(dataset.events).toHaveLength(5)
})

test('leaders come from their terms, both on the day a term changes hands', () => {
  const { dataset } = parseSample()
  const leadersOf = (id: string) => dataset.eventById.get(id)?.leaders
  expect(leadersOf('pact')).toEqual(['first'])
  expect(leadersOf('visit-of-1959')).toEqual(['first', 'second'])
  expect(leadersOf('undated')).toEqual([])
  const lasting = { ...good, id: 'lasting', date: '1955/1965' }
  expect(parseSample(withEvent(lasting)).dataset.eventById.get('lasting')?.leaders).toEqual(['first'])
})

test('states of a corridor are put in order and hold until the next', () => {
  const segment = parseSample().dataset.corridors.get('line')?.segments[0]
  if (segment === undefined) throw new Error('no segment')
  expect(stateAt(segment, Date.UTC(1952, 3, 30))).toBeNull()
  expect(stateAt(segment, Date.UTC(1952, 4, 1))).toBe('proposed')
  expect(stateAt(segment, Date.UTC(1999, 0, 1))).toBe('operating')
})
