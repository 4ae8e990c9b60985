import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { matchAndCount } from './facets.ts'
import { emptyFilter, toggled, type Filter } from './filter.ts'

const { events } = sampleDataset()
const all = () => true
const only = (patch: Partial<Filter>): Filter => ({ ...emptyFilter, ...patch })
const include = (...ids: string[]) => ({ include: ids, exclude: [] })

test('ticking one value leaves the counts of its own facet alone and narrows the others', () => {
  const { matches, counts } = matchAndCount(events, only({ country: include('BB') }), all)
  expect(matches.map(({ id }) => id)).toEqual(['visit-of-1959', 'late'])
  expect(counts.country.get('AA')).toBe(4)
  expect(counts.kind.get('summit')).toBeUndefined()
})

test('values of one facet widen, facets together narrow', () => {
  const filter = only({ country: include('AA', 'BB'), kind: include('visit') })
  expect(matchAndCount(events, filter, all).matches.map(({ id }) => id)).toEqual(['visit-of-1959'])
})

test('an excluded value never passes', () => {
  const filter = only({ country: { include: [], exclude: ['BB'] } })
  expect(matchAndCount(events, filter, all).matches.every((event) => !event.countries.includes('BB'))).toBe(
    true,
  )
})

test('what a count promises is what ticking gives', () => {
  const ids = fc.subarray(['AA', 'BB'])
  fc.assert(
    fc.property(
      ids,
      fc.subarray(['first', 'second']),
      fc.constantFrom('agreement', 'visit', 'summit'),
      (country, leader, kind) => {
        const filter = only({ country: include(...country), leader: include(...leader) })
        const { counts } = matchAndCount(events, filter, all)
        const ticked = matchAndCount(events, { ...filter, kind: toggled(filter.kind, kind) }, all)
        expect(ticked.matches.length).toBe(counts.kind.get(kind) ?? 0)
      },
    ),
  )
})
