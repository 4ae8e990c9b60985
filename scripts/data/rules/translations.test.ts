import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { account, both, findings, findingsOfEvents, sampleEvent } from './sample-context.ts'
import { missingTranslation } from './translations.ts'

const saying = (says: object) => sampleEvent({ accounts: [{ ...account, says }] })

test('every text is in every language of the atlas', () => {
  expect(findings(missingTranslation)).toEqual([])
  expect(findingsOfEvents(missingTranslation, sampleEvent({ title: { en: 'Only English' } }))).toMatchObject([
    { record: 'sample-event', field: 'title.az', reason: 'is missing' },
  ])
  const [line] = sampleAtlas.corridors
  const stations = [{ names: { en: 'Half' }, lngLat: [15, 10], kind: 'pump', country: 'AA' }]
  expect(findings(missingTranslation, { corridors: [{ ...line, stations }] })).toMatchObject([
    { record: 'line', field: 'stations.0.names.az' },
  ])
})

test('a figure with words has them in every language', () => {
  const figures = (value: unknown) =>
    findingsOfEvents(missingTranslation, saying({ figures: { ships: value } }))
  expect(figures('1,585')).toEqual([])
  expect(figures('92.12%')).toEqual([])
  expect(figures('about 50')).toMatchObject([
    { field: 'accounts.0.says.figures.ships', reason: '“about 50” has words: give them in en and az' },
  ])
  expect(figures(both('about 50', '50-yə yaxın'))).toEqual([])
  expect(figures({ en: 'about 50' })).toMatchObject([{ field: 'accounts.0.says.figures.ships.az' }])
})

test('a printed date has other words than months in every language', () => {
  const date = (value: unknown) => findingsOfEvents(missingTranslation, saying({ date: value }))
  expect(date('8–11 February 1994')).toEqual([])
  expect(date('Oct. 1, 1927')).toEqual([])
  expect(date('by May 1994')).toMatchObject([
    { field: 'accounts.0.says.date', reason: '“by May 1994” has words: give them in en and az' },
  ])
  expect(date(both('by May 1994', '1994-cü ilin mayına qədər'))).toEqual([])
})
