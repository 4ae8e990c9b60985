import { expect, test } from 'vitest'
import { sampleDataset } from '../../dataset/sample-atlas.ts'
import { toInstant } from '../../time/instant.ts'
import { initialState } from '../app-state.ts'
import { readUrl } from './codec.ts'
import { keepKnown } from './keep-known.ts'

const dataset = sampleDataset()
const defaults = initialState(dataset.atlas)
const known = (query: string) => keepKnown(readUrl(query, defaults).state, defaults, dataset)

test('what the dataset has is kept as it is', () => {
  const query =
    'from=1951&to=1953&at=1952-09-20&leader=first&country=AA,-BB&kind=treaty&sel=corridor:line&km=8&lang=az'
  expect(known(query)).toEqual({ state: readUrl(query, defaults).state, unknown: [] })
})

test.each([
  ['at=1800', 'at'],
  ['at=2100-01-01', 'at'],
  ['lang=de', 'lang=de'],
  ['kind=picnic', 'kind=picnic'],
  ['leader=nobody', 'leader=nobody'],
  ['country=-ZZ', 'country=ZZ'],
  ['sel=event:never-was', 'sel=event:never-was'],
  ['km=12', 'km'],
  ['sel=corridor:never-was&km=12', 'km'],
  ['km=12&trace=never-was', 'trace=never-was'],
  ['compare=never-was', 'compare=never-was'],
  ['from=1700&to=1710', 'from'],
])('%s gives the default and is named', (query, name) => {
  const { state, unknown } = known(query)
  expect(state).toEqual(defaults)
  expect(unknown).toContain(name)
})

test('of a choice only the stranger is dropped', () => {
  expect(known('leader=first,nobody').state.filter.leader.include).toEqual(['first'])
})

test('a span that reaches past the axis is cut to it, and the end that does is named', () => {
  const { state, unknown } = known('from=1800&to=1959')
  expect(unknown).toEqual(['from'])
  expect(state.shown).toEqual({ start: dataset.atlas.extent.start, end: toInstant(1960) })
})

test('a trace ends where its corridor does', () => {
  const { state, unknown } = known('sel=corridor:line&km=1300')
  expect(state.trace).toEqual({ corridor: 'line', km: 1200 })
  expect(unknown).toEqual(['km'])
})
