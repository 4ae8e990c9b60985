import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { initialState } from './app-state.ts'
import { createBits } from '../filter/bits.ts'
import {
  app, askFor, clearFilter, filterByText, keepToMap, moveCursor, openAtlas, searchAgain, tellOnMap, toggleChoice,
} from './store.ts' // prettier-ignore
import { undoFilter } from './undo.ts'

test('the changes of the filters are taken back one by one, and nothing else', () => {
  const { atlas } = sampleDataset()
  openAtlas(atlas.extent, initialState(atlas))
  const empty = app.getState().filter
  toggleChoice('country', 'BB')
  askFor('certain')
  filterByText('port')
  searchAgain()
  moveCursor(atlas.extent.start)
  const { cursor } = app.getState()
  undoFilter()
  expect(app.getState().filter.text).toBe('')
  expect(app.getState().certainty).toBe('certain')
  undoFilter()
  expect(app.getState().certainty).toBe('possible')
  expect(app.getState().filter.country.include).toEqual(['BB'])
  undoFilter()
  expect(app.getState().filter).toEqual(empty)
  undoFilter()
  expect(app.getState().filter).toEqual(empty)
  expect(app.getState().cursor).toBe(cursor)
})

test('whatever “Clear all” takes away comes back', () => {
  const { atlas } = sampleDataset()
  openAtlas(atlas.extent, initialState(atlas))
  toggleChoice('country', 'BB')
  askFor('certain')
  keepToMap(true)
  tellOnMap(createBits(5))
  clearFilter()
  undoFilter()
  expect(app.getState()).toMatchObject({ certainty: 'certain', onlyOnMap: true, onMap: null })
  expect(app.getState().filter.country.include).toEqual(['BB'])
  tellOnMap(createBits(5))
  undoFilter()
  expect(app.getState()).toMatchObject({ certainty: 'certain', onlyOnMap: false, onMap: null })
})
