import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { pointAtKm, toSelectedRoute } from './selected-route.ts'

const corridor = sampleDataset().corridors.get('line')
if (corridor === undefined) throw new Error('the sample has a corridor')

test('a selected route shows itself even before it was proposed, with its stations', () => {
  const { features } = toSelectedRoute(corridor, { instant: toInstant(1910), km: null, lang: 'en' })
  expect(features.map(({ properties }) => properties.part)).toEqual(['line', 'station'])
  expect(features[0]?.properties).toMatchObject({ stroke: 'faint' })
})

test('kilometres of the stated length are found on the shorter drawn line', () => {
  expect(pointAtKm(corridor, 0)).toEqual([10, 10])
  expect(pointAtKm(corridor, 600)?.[0]).toBeCloseTo(15)
  expect(pointAtKm(corridor, 99_999)?.[0]).toBeCloseTo(20)
})
