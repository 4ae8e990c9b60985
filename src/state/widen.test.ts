import { beforeEach, expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { emptyFilter, type Filter } from '../filter/filter.ts'
import { toInstant } from '../time/instant.ts'
import { initialState } from './app-state.ts'
import { app, openAtlas } from './store.ts'
import { standingOf, widenTo, withoutObstacles } from './widen.ts'

const dataset = sampleDataset()
const visit = dataset.events.find(({ id }) => id === 'visit-of-1959')
if (visit === undefined) throw new Error('the sample has lost its visit')

const choosing = (facet: 'country' | 'corridor' | 'kind', id: string): Partial<Filter> => ({
  [facet]: { include: [id], exclude: [] },
})
const fifties = { start: toInstant(1950), end: toInstant(1955) }

beforeEach(() => openAtlas(dataset.atlas.extent, initialState(dataset.atlas)))

test('an event stands in view, in other years, or is filtered out', () => {
  const asked = (filter: Partial<Filter>, shown = dataset.atlas.extent) => ({
    filter: { ...emptyFilter, ...filter }, shown, certainty: 'possible' as const,
  }) // prettier-ignore
  expect(standingOf(dataset, asked({}), visit)).toBe('in-view')
  expect(standingOf(dataset, asked({}, fifties), visit)).toBe('other-years')
  expect(standingOf(dataset, asked(choosing('corridor', 'line')), visit)).toBe('filtered')
})

test('only what keeps the event out is dropped', () => {
  const filter = {
    ...emptyFilter,
    ...choosing('country', 'BB'),
    ...choosing('corridor', 'line'),
    text: 'port',
  }
  expect(withoutObstacles(dataset, filter, visit)).toEqual({ ...filter, corridor: emptyFilter.corridor })
  expect(withoutObstacles(dataset, { ...filter, text: 'nowhere' }, visit).text).toBe('')
})

test('the shown years stretch to the event and no further', () => {
  app.setState({
    shown: fifties,
    filter: { ...emptyFilter, ...choosing('kind', 'summit') },
    certainty: 'certain',
  })
  widenTo(dataset, visit)
  expect(app.getState().shown).toEqual({ start: fifties.start, end: toInstant(1959, 6, 2) })
  expect(standingOf(dataset, app.getState(), visit)).toBe('in-view')
  const { shown } = app.getState()
  widenTo(dataset, visit)
  expect(app.getState().shown).toBe(shown)
})
