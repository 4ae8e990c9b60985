import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { initialState } from './app-state.ts'
import { app, askFor, filterByText, moveCursor, openAtlas, searchAgain, toggleChoice } from './store.ts'
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
