import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { indexOf } from '../filter/event-index.ts'
import { allBits } from '../filter/bits.ts'
import { toEventSet } from '../filter/event-index.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf } from './drawing.fixture.ts'
import { neighbourEvent } from './event-steps.ts'

const atlas = datasetOf([
  event('a', '1993-06-01'),
  event('b', '1994-09-20'),
  event('c', '1994-09-20'),
  event('d', '1999'),
  event('undated', null),
])
const all = allBits(atlas.events.length)

const next = (
  direction: 1 | -1,
  selected: string | null,
  { cursor = toInstant(1994, 9, 20), among = all } = {},
) => {
  const number = atlas.eventById.get(selected ?? '')?.number ?? null
  const index = indexOf(atlas)
  const found = neighbourEvent(index, toEventSet(index, among), { selected: number, cursor, direction })
  return found === null ? null : atlas.events[found]?.id
}

test('goes on from the selected event, through events of one day', () => {
  expect(next(1, 'b')).toBe('c')
  expect(next(-1, 'c')).toBe('b')
})

test('goes from the cursor when nothing that matches is selected', () => {
  expect(next(1, null)).toBe('d')
  expect(next(-1, 'elsewhere')).toBe('a')
  expect(next(1, 'undated')).toBe('d')
})

test('passes over what does not match', () => {
  const among = Uint32Array.of(0b01001)
  expect(next(1, 'a', { among })).toBe('d')
  expect(next(-1, 'd', { among })).toBe('a')
  expect(next(1, 'b', { among, cursor: toInstant(1993) })).toBe('a')
})

test('stops at both ends and never reaches undated events', () => {
  expect(next(1, 'd')).toBeNull()
  expect(next(-1, 'a')).toBeNull()
  expect(next(1, null, { cursor: toInstant(2020) })).toBeNull()
})
