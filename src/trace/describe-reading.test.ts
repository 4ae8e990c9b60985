import { expect, test } from 'vitest'
import { corridorWordsIn } from '../i18n/corridor-words.ts'
import { announceCrossing, describeReading, nameOfStop } from './describe-reading.ts'
import { readingAt } from './reading.ts'
import { sampleCorridor } from './trace.fixture.ts'
import { toTraceRoute } from './trace-route.ts'

const route = toTraceRoute(sampleCorridor())
const countries = new Map([
  ['AA', { names: { en: 'Aland' } }],
  ['BB', { names: { en: 'Beland' } }],
])
const speech = { words: corridorWordsIn('en'), lang: 'en', countries }

test('a point is told in one sentence: kilometres, country, the station ahead', () => {
  expect(describeReading(readingAt(route, 450), speech)).toEqual({
    km: '450',
    position: 'km 450 of 1,000',
    where: 'Aland → Beland',
    entered: 'entered Beland at km 300',
    next: 'Half in 50 km',
    last: 'Post',
    spoken: 'km 450 of 1,000, Beland, next station Half in 50 km',
  })
})

test('at a station it is named; at the end there is none ahead', () => {
  expect(describeReading(readingAt(route, 500), speech).spoken).toBe(
    'km 500 of 1,000, Beland, at Half, next station Pier in 200 km',
  )
  expect(describeReading(readingAt(route, 1000), speech)).toMatchObject({
    next: '',
    where: 'open sea → CC',
    spoken: 'km 1,000 of 1,000, CC, at End',
  })
  expect(describeReading(readingAt(route, 0), speech)).toMatchObject({ where: 'Aland', entered: '' })
})

test('crossings are told over land, to sea and from sea', () => {
  expect(announceCrossing('BB', 300, 'AA', speech)).toBe('Entered Beland at km 300.')
  expect(announceCrossing('sea', 700, 'BB', speech)).toBe('Put to sea at km 700.')
  expect(announceCrossing('BB', 700, 'sea', speech)).toBe('Landed in Beland at km 700.')
  const named = route.stops.map((stop) => nameOfStop(stop, speech))
  expect(named).toEqual(['Start', 'Post', 'Half', 'Pier', 'CC, shore', 'End'])
})
