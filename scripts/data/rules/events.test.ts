import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { duplicateEvent, eventWithFewFacets, eventWithoutLane, homeUnknown } from './events.ts'
import { both, findings, findingsOfEvents, sampleEvent } from './sample-context.ts'

test('the home of the atlas is a country', () => {
  expect(findings(homeUnknown, { atlas: { ...sampleAtlas.atlas, home: 'ZZ' } })).toMatchObject([
    { field: 'home' },
  ])
  expect(findings(homeUnknown)).toEqual([])
})

test('an event stands in a lane', () => {
  const themes = [...sampleAtlas.themes, { id: 'tier', names: both('Tier') }]
  const inTheme = (...ids: string[]) =>
    findings(eventWithoutLane, { themes, events: [sampleEvent({ themes: ids })] })
  expect(inTheme('tier')).toMatchObject([{ record: 'sample-event', field: 'themes' }])
  expect(inTheme('tier', 'trade')).toEqual([])
})

test('an event has two facets', () => {
  // Before 1950 the sample has no leader.
  expect(findingsOfEvents(eventWithFewFacets, sampleEvent({ date: '1940', countries: [] }))).toHaveLength(1)
  expect(findingsOfEvents(eventWithFewFacets, sampleEvent({ themes: [] }))).toHaveLength(1)
  expect(findingsOfEvents(eventWithFewFacets, sampleEvent({ countries: [] }))).toEqual([])
  expect(findingsOfEvents(eventWithFewFacets, sampleEvent())).toEqual([])
})

test('two records of one event are found', () => {
  const again = (more: object) =>
    findingsOfEvents(
      duplicateEvent,
      sampleEvent({ title: both('Treaty on trade signed') }),
      sampleEvent({ id: 'again', title: both('The trade treaty of friendship'), ...more }),
    )
  expect(again({})).toMatchObject([{ record: 'again', field: 'title' }])
  expect(again({ date: '1956-03-05' })).toEqual([])
  expect(again({ kind: 'visit' })).toEqual([])
  expect(again({ countries: ['AA', 'BB'] })).toEqual([])
  expect(again({ title: both('Gas contract concluded') })).toEqual([])
})
