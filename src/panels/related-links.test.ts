import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { relationGroups } from './related-links.ts'

const { events } = sampleDataset()
const known = (related: Record<string, readonly object[]>) => {
  const changed = events.map((event) => ({ ...event, related: related[event.id] ?? [] })) as typeof events
  return { events: changed, eventById: new Map(changed.map((event) => [event.id, event])) }
}
const [first, second, third] = events
if (first === undefined || second === undefined || third === undefined) throw new Error('too few events')

const told = (id: string, related: Record<string, readonly object[]>) => {
  const all = known(related)
  const event = all.eventById.get(id)
  if (event === undefined) throw new Error(id)
  return relationGroups(event, all).map(({ how, links }) => [how, links.map((link) => link.event.id)])
}

test('a link is told from both sides, the causes first', () => {
  const related = {
    [first.id]: [{ event: second.id, how: 'led-to', source: 'chronicle' }],
    [second.id]: [{ event: third.id, how: 'part-of' }],
  }
  expect(told(first.id, related)).toEqual([['ledTo', [second.id]]])
  expect(told(second.id, related)).toEqual([
    ['ledFrom', [first.id]],
    ['partOf', [third.id]],
  ])
  expect(told(third.id, related)).toEqual([['whole', [second.id]]])
})

test('two events that link to each other are told once, as the own record has it', () => {
  const related = {
    [first.id]: [{ event: second.id, how: 'see-also' }],
    [second.id]: [{ event: first.id, how: 'follows' }],
  }
  expect(told(first.id, related)).toEqual([['seeAlso', [second.id]]])
  expect(told(second.id, related)).toEqual([['follows', [first.id]]])
})
