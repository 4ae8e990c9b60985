import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { indexOf, toEventSet } from './event-index.ts'
import { toEventTexts, toTextMatches } from './text-search.ts'

const dataset = sampleDataset()
const texts = toEventTexts(dataset)
const idsFor = (query: string, searched = texts) => {
  const matches = toTextMatches(query, searched)
  return matches === null
    ? null
    : toEventSet(indexOf(dataset), matches)
        .list()
        .map(({ id }) => id)
}

test('words of summaries are found once the details are here', () => {
  expect(idsFor('summary')).toEqual([])
  const later = toEventTexts(dataset, dataset)
  expect(idsFor('summary', later)).toHaveLength(dataset.events.length)
})

test('an event is found by the place and the parties it names', () => {
  expect(idsFor('beland port')).toEqual(['visit-of-1959'])
})

test('blanks search for nothing', () => {
  expect(idsFor('  ')).toBeNull()
})
