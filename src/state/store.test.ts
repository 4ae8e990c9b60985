import { beforeEach, expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { initialState } from './app-state.ts'
import {
  app,
  closePanel,
  moveCursor,
  openAtlas,
  pinPanel,
  select,
  selectEvent,
  setPlaying,
  showSpan,
  visitSpan,
} from './store.ts'
import { compareCorridors, setTracing, traceTo } from './tracing.ts'

const dataset = sampleDataset()
const late = dataset.eventById.get('late')

beforeEach(() => openAtlas(dataset.atlas.extent, initialState(dataset.atlas)))

test('selecting an event moves the cursor to it and the shown span along', () => {
  if (late) selectEvent(late)
  const { cursor, shown, selected } = app.getState()
  expect(selected).toEqual({ kind: 'event', id: 'late' })
  expect(cursor).toBe(toInstant(1970, 5, 5))
  expect(shown.start <= cursor && cursor < shown.end).toBe(true)
})

test.each([
  ['pinned', () => pinPanel(true)],
  ['playing', () => setPlaying(true)],
  [
    'tracing',
    () => {
      traceTo('line', 100)
      setTracing(true)
    },
  ],
])('while %s the cursor stays', (_, prepare) => {
  prepare()
  if (late) selectEvent(late)
  expect(app.getState().cursor).toBe(toInstant(1960))
  expect(app.getState().selected).toEqual({ kind: 'event', id: 'late' })
})

test('the shown span keeps its length at the ends of the axis', () => {
  showSpan({ start: toInstant(1890), end: toInstant(1900) })
  const { shown } = app.getState()
  expect(shown.start).toBe(toInstant(1900))
  expect(shown.end - shown.start).toBe(toInstant(1900) - toInstant(1890))
})

test('the cursor stays on the axis', () => {
  moveCursor(toInstant(2050))
  expect(app.getState().cursor).toBe(toInstant(2000) - 1)
})

test('visiting a stretch of time brings the cursor along, unless it is there already', () => {
  visitSpan({ start: toInstant(1920), end: toInstant(1930) })
  expect(app.getState().cursor).toBe(toInstant(1920))
  moveCursor(toInstant(1925))
  visitSpan({ start: toInstant(1922), end: toInstant(1928) })
  expect(app.getState().cursor).toBe(toInstant(1925))
})

test('playback and a trace take turns', () => {
  traceTo('line', 100)
  setTracing(true)
  setPlaying(true)
  expect(app.getState().tracing).toBe(false)
  setTracing(true)
  expect(app.getState().playing).toBe(false)
})

test('a running trace outlives its panel, one at rest ends with it or with another corridor', () => {
  select({ kind: 'corridor', id: 'line' })
  traceTo('line', 100)
  if (late) selectEvent(late)
  expect(app.getState().trace).toEqual({ corridor: 'line', km: 100 })
  setTracing(true)
  closePanel()
  expect(app.getState().trace).not.toBeNull()
  setTracing(false)
  select({ kind: 'corridor', id: 'other' })
  expect(app.getState().trace).toBeNull()
})

test('what is chosen takes the place of a comparison', () => {
  select({ kind: 'corridor', id: 'line' })
  compareCorridors(['line', 'other', 'line', 'third', 'fourth'])
  expect(app.getState().compared).toEqual(['line', 'other', 'third'])
  select({ kind: 'corridor', id: 'line' })
  expect(app.getState().compared).toEqual([])
})
