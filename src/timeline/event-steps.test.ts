import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { neighbourEvent } from './event-steps.ts'

const events = [
  event('a', '1993-06-01'),
  event('b', '1994-09-20'),
  event('c', '1994-09-20'),
  event('d', '1999'),
  event('undated', null),
]
const from = (selected: string | null, cursor = toInstant(1994, 9, 20)) => ({ selected, cursor })

test('goes on from the selected event, through events of one day', () => {
  expect(neighbourEvent(events, from('b'), 1)?.id).toBe('c')
  expect(neighbourEvent(events, from('c'), -1)?.id).toBe('b')
})

test('goes from the cursor when nothing that matches is selected', () => {
  expect(neighbourEvent(events, from(null), 1)?.id).toBe('d')
  expect(neighbourEvent(events, from('elsewhere'), -1)?.id).toBe('a')
})

test('stops at both ends and never reaches undated events', () => {
  expect(neighbourEvent(events, from('d'), 1)).toBeNull()
  expect(neighbourEvent(events, from('a'), -1)).toBeNull()
  expect(neighbourEvent(events, from(null, toInstant(2020)), 1)).toBeNull()
})
