import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { indexOf, toEventSet } from './event-index.ts'
import { fold } from './fold.ts'
import { search, toSearchIndex, toTextMatches } from './text-search.ts'

const dataset = sampleDataset()
const index = toSearchIndex(dataset)
const idsFor = (query: string, searched = index) => {
  const matches = toTextMatches(query, searched)
  return matches === null
    ? null
    : toEventSet(indexOf(dataset), matches)
        .list()
        .map(({ id }) => id)
}

test.each([
  ['Şəki', 'seki'],
  ['İSTANBUL', 'istanbul'],
  ['Naxçıvan', 'naxcivan'],
  ['Гюлистан', 'gyulistan'],
  ['Qarabağ', 'qarabag'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a name in any language and script finds the thing', () => {
  const hitsOf = (query: string) => search(query, index).map(({ kind, id }) => `${kind}:${id}`)
  expect(hitsOf('ikinci')).toContain('leader:second')
  expect(hitsOf('seher')[0]).toBe('place:port')
  expect(hitsOf('порт')[0]).toBe('place:port')
  expect(hitsOf('Bel')[0]).toBe('country:BB')
  expect(hitsOf('zzz')).toEqual([])
})

test('words of summaries are found once the details are here', () => {
  expect(idsFor('summary')).toEqual([])
  const later = toSearchIndex(dataset, dataset)
  expect(idsFor('summary', later)).toHaveLength(dataset.events.length)
  expect(search('the gazette', later).map(({ id }) => id)).toEqual(['gazette'])
})

test('an event is found by the place and the parties it names', () => {
  expect(idsFor('beland port')).toEqual(['visit-of-1959'])
})

test('blanks search for nothing', () => {
  expect(idsFor('  ')).toBeNull()
})
