import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { fold } from './fold.ts'
import { compileTextMatch, search, toSearchIndex } from './text-search.ts'

const dataset = sampleDataset()
const index = toSearchIndex(dataset)

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
  const matches = compileTextMatch('summary', index)
  expect(dataset.events.filter(matches)).toEqual([])
  const later = toSearchIndex(dataset, dataset)
  expect(dataset.events.filter(compileTextMatch('summary', later))).toHaveLength(dataset.events.length)
  expect(search('the gazette', later).map(({ id }) => id)).toEqual(['gazette'])
})

test('an event is found by the place and the parties it names', () => {
  const matches = compileTextMatch('beland port', index)
  expect(dataset.events.filter(matches).map(({ id }) => id)).toEqual(['visit-of-1959'])
})
