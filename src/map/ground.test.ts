import { expect, test } from 'vitest'
import { regionBox as cutBox } from '../../scripts/geo/region.ts'
import { isInRegion, regionBox, regionZoom } from './ground.ts'

test('the region is the box that its land and water were cut to', () => {
  expect(regionBox).toEqual(cutBox)
})

test('no more than the region is in view close by and within its box only', () => {
  const [west, south, east, north] = regionBox
  expect(isInRegion(regionZoom, [west, south, east, north])).toBe(true)
  expect(isInRegion(regionZoom - 0.01, [west, south, east, north])).toBe(false)
  expect(isInRegion(6, [west - 0.1, 40, 40, 42])).toBe(false)
  expect(isInRegion(6, [40, 40, east + 0.1, 42])).toBe(false)
  expect(isInRegion(6, [40, south - 0.1, 42, 40])).toBe(false)
  expect(isInRegion(6, [40, 45, 42, north + 0.1])).toBe(false)
})
