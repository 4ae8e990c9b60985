import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { initialState } from '../state/app-state.ts'
import { visibleIn } from '../state/visible.ts'
import { neighboursOf } from './neighbours-of.ts'

const dataset = sampleDataset()
const defaults = initialState(dataset.atlas)
const everywhen = { ...defaults, shown: { start: -1e14, end: 1e14 } }
const view = (state = everywhen) => ({ visible: visibleIn(dataset, state), lang: 'en' })

test('events follow each other as they stand in view', () => {
  const ids = visibleIn(dataset, everywhen)
    .inView.list()
    .map(({ id }) => id)
  const [first = '', second = ''] = ids
  expect(neighboursOf(dataset, { kind: 'event', id: first }, view())).toEqual({
    position: 1,
    count: ids.length,
    before: null,
    after: { kind: 'event', id: second },
  })
})

test('one that is not in view has none beside it', () => {
  const nothing = { ...everywhen, shown: { start: 0, end: 1 } }
  const [first] = dataset.events
  expect(neighboursOf(dataset, { kind: 'event', id: first?.id ?? '' }, view(nothing))).toBeNull()
  expect(neighboursOf(dataset, { kind: 'country', id: 'AA' }, view(nothing))).toBeNull()
})

test('countries that events in view name stand by the alphabet, those of the dataset without events are left out', () => {
  const named = new Set(
    visibleIn(dataset, everywhen)
      .inView.list()
      .flatMap(({ countries }) => countries),
  )
  const found = neighboursOf(dataset, { kind: 'country', id: 'AA' }, view())
  expect(found?.count).toBe(named.size)
  expect(found?.before).toBeNull()
})
