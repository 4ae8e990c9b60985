import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { eventOutsideAtlas, eventOutsidePolity } from './extent.ts'
import { account, both, findings, findingsOfEvents, sampleEvent } from './sample-context.ts'

const dated = (date: string, more: object = {}) => sampleEvent({ date, ...more })

test('an event begins and ends inside the atlas', () => {
  expect(findingsOfEvents(eventOutsideAtlas, dated('1899-12-31'))[0]?.reason).toBe(
    'begins outside the atlas: 1899-12-31',
  )
  expect(findingsOfEvents(eventOutsideAtlas, dated('1990/2005'))[0]?.reason).toContain('ends outside')
  expect(findingsOfEvents(eventOutsideAtlas, dated('1990/..'))).toEqual([])
  expect(findingsOfEvents(eventOutsideAtlas, dated('1999'))).toEqual([])
})

test('an event of the home country lies in the time of one of its states', () => {
  expect(findingsOfEvents(eventOutsidePolity, dated('1949-12-31'))).toMatchObject([
    { record: 'sample-event', field: 'date', reason: '1949-12-31 lies in the time of no state of AA' },
  ])
  expect(findingsOfEvents(eventOutsidePolity, dated('1950'))).toEqual([])
  expect(findingsOfEvents(eventOutsidePolity, dated('1940', { countries: ['BB'] }))).toEqual([])
})

test('a state of the past is named only in its time', () => {
  const atlas = (date: string) => ({
    countries: [
      ...sampleAtlas.countries,
      { id: 'SU', names: both('Union'), bbox: [0, 0, 9, 9], point: [1, 1] },
    ],
    polities: [
      ...sampleAtlas.polities,
      {
        id: 'soviet-union',
        names: both('Union'),
        status: 'sovereign',
        date: '1922/1991',
        accounts: [account],
      },
    ],
    events: [dated(date, { countries: ['SU'] })],
  })
  expect(findings(eventOutsidePolity, atlas('1995'))).toMatchObject([
    { reason: '1995 names SU, which existed 1922/1991' },
  ])
  expect(findings(eventOutsidePolity, atlas('1991'))).toEqual([])
})
