import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { initialState } from './app-state.ts'
import { createBits } from '../filter/bits.ts'
import { comparedDays, onMapIn } from './on-map.ts'

const dataset = sampleDataset()
const state = initialState(dataset.atlas)
const titles = (selected: typeof state.selected) =>
  onMapIn(dataset, { ...state, selected })
    .list()
    .map(({ id }) => id)

test('the events in view stand on the map, whatever is selected', () => {
  expect(titles({ kind: 'none' })).toEqual(['pact', 'visit-of-1959', 'some-year'])
  expect(titles({ kind: 'country', id: 'BB' })).toEqual(titles({ kind: 'none' }))
})

test('the map is not filtered by where it stood last: what a hand moves into sight is there', () => {
  const asked = { ...state, onlyOnMap: true, onMap: createBits(dataset.events.length) }
  expect(onMapIn(dataset, asked).length).toBe(3)
})

test('while two days are compared it is what began between them, in view or not', () => {
  expect(titles({ kind: 'changes', id: '1955-03-04/1970-05-05' })).toEqual([
    'visit-of-1959',
    'some-year',
    'late',
  ])
  expect(titles({ kind: 'changes', id: '1955-03-03/1959-05-31' })).toEqual(['pact'])
})

test('two days are the same object as long as they are the same', () => {
  const selected = { kind: 'changes', id: '1955-03-04/1970-05-05' } as const
  expect(comparedDays(selected)).toBe(comparedDays({ ...selected }))
  expect(comparedDays({ kind: 'changes', id: 'yesterday' })).toBeNull()
  expect(comparedDays({ kind: 'none' })).toBeNull()
})
