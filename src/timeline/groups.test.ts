import { expect, test } from 'vitest'
import { dataset, event } from './dataset.fixture.ts'
import { laneOf, otherLane, toLanes } from './groups.ts'

test('an event lies in the lane of its first theme that is one', () => {
  expect(laneOf(event('a', '1994', { themes: ['partner-level', 'visits', 'energy'] }), dataset)).toBe(
    'visits',
  )
  expect(laneOf(event('a', '1994', { themes: ['partner-level'] }), dataset)).toBe(otherLane)
})

const reading = { lang: 'az', otherName: 'Digər', selected: null }

test('lanes are the themes that are lanes, in the order of the dataset and the language of the reader', () => {
  expect(toLanes(dataset, reading).map(({ name }) => name)).toEqual(['energy az', 'visits az'])
})

test('events without a lane get one of their own, when there are any with a date', () => {
  const stray = event('a', '1994', { themes: [] })
  expect(toLanes({ ...dataset, events: [stray] }, reading).at(-1)?.name).toBe('Digər')
  expect(toLanes({ ...dataset, events: [{ ...stray, date: null }] }, reading)).toHaveLength(2)
})

test('the lane of the selected event is hot', () => {
  const hot = (edtf: string | null) =>
    toLanes(dataset, { ...reading, selected: event('a', edtf, { themes: ['visits'] }) }).map(
      (lane) => lane.hot,
    )
  expect(hot('1994')).toEqual([false, true])
  expect(hot(null)).toEqual([false, false])
})
