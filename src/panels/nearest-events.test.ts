import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { nearestTo } from './nearest-events.ts'

const { events } = sampleDataset()

test('the nearest events come in order of time', () => {
  const ids = (year: number, most: number) => nearestTo(events, toInstant(year), most).map(({ id }) => id)
  expect(ids(1969, 2)).toEqual(['some-year', 'late'])
  expect(ids(1955, 1)).toEqual(['pact'])
})
