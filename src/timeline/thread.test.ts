import { expect, test } from 'vitest'
import { event } from './dataset.fixture.ts'
import { ledToFrom } from './thread.ts'

const led = (...ids: string[]) => ({ related: ids.map((id) => ({ event: id, how: 'led-to' as const })) })

test('follows what led to what, without going in circles or back to itself', () => {
  const events = [
    event('a', '1994', led('b')),
    event('b', '1999', led('c', 'a')),
    event('c', '2005', led('b')),
    event('d', '2006'),
  ]
  const byId = new Map(events.map((one) => [one.id, one]))
  expect([...ledToFrom(events[0] ?? event('', null), byId)]).toEqual(['b', 'c'])
})

test('other links are no thread', () => {
  const events = [event('a', '1994', { related: [{ event: 'b', how: 'see-also' }] }), event('b', '1999')]
  expect(ledToFrom(events[0] ?? event('', null), new Map(events.map((one) => [one.id, one]))).size).toBe(0)
})
