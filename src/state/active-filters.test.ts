import { expect, test } from 'vitest'
import { emptyFilter } from '../filter/filter.ts'
import { activeFilters } from './active-filters.ts'

test('words, certainty and the map count beside what is chosen and excluded', () => {
  const none = { filter: emptyFilter, certainty: 'possible' as const, onlyOnMap: false }
  expect(activeFilters(none)).toBe(0)
  expect(activeFilters({ ...none, filter: { ...emptyFilter, text: 'oil' } })).toBe(1)
  const country = { include: ['GE'], exclude: ['AM'] }
  expect(
    activeFilters({
      filter: { ...emptyFilter, text: 'oil', country },
      certainty: 'certain',
      onlyOnMap: true,
    }),
  ).toBe(5)
})
