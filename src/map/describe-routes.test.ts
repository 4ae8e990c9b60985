import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { corridorWordsIn } from '../i18n/corridor-words.ts'
import { toInstant } from '../time/instant.ts'
import { describeRoutes } from './describe-routes.ts'

const dataset = sampleDataset()
const corridor = dataset.corridors.get('line')
if (corridor === undefined) throw new Error('the sample has a corridor')
const speech = { words: corridorWordsIn('en'), lang: 'en', countries: dataset.countries }
const describe = (year: number, km: number | null = null, rank: number | null = null) =>
  describeRoutes([{ corridor, rank, km }], {
    instant: toInstant(year),
    speech,
    nameOfState: (state) => state,
  })

test('the same line is drawn differently at three dates', () => {
  expect(describe(1910)).toBe('The Line is drawn: none, faint dots.')
  expect(describe(1955)).toBe('The Line is drawn: proposed, dotted line.')
  expect(describe(1961)).toBe('The Line is drawn: operating, solid line.')
})

test('the point that is followed is told, and the letter of a comparison', () => {
  expect(describe(1961, 700)).toBe(
    'The Line is drawn: operating, solid line. Followed to km 700 of 1,200, Beland.',
  )
  expect(describe(1961, null, 1)).toContain('B, The Line is drawn')
})
