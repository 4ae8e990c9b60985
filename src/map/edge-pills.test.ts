import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { toEdgePills } from './edge-pills.ts'

const box = { center: [44, 41] as LngLat, zoom: 5, width: 800, height: 500 }
const at = (place: string, lngLat: LngLat, count = 1) => ({ place, lngLat, count })
const moscow = at('moscow', [37.6, 55.75])
const vienna = at('vienna', [16.4, 48.2])
const paris = at('paris', [2.35, 48.85])

test('events beyond an edge are named by the place where most of them are', () => {
  const pills = toEdgePills([vienna, { ...paris, count: 2 }, moscow], box)
  expect(pills.map(({ side, place, count, isMixed }) => ({ side, place, count, isMixed }))).toEqual([
    { side: 'top', place: 'moscow', count: 1, isMixed: false },
    { side: 'left', place: 'paris', count: 3, isMixed: true },
  ])
  expect(pills[1]?.lngLat).toEqual([2.35, 48.85])
})

test('what is on the map, or nowhere, has no pill', () => {
  expect(toEdgePills([at('baku', [49.87, 40.41]), at('', [2.35, 48.85])], box)).toEqual([])
})

test('a pill stands towards its place', () => {
  const [north] = toEdgePills([at('north', [44, 70])], box)
  expect(north?.along).toBeCloseTo(0.5)
  const [northWest] = toEdgePills([moscow], box)
  expect(northWest?.along).toBeLessThan(0.5)
})

test('a small map keeps only the fullest pills', () => {
  const small = { ...box, width: 390 }
  const pills = toEdgePills([{ ...moscow, count: 2 }, paris, at('south', [44, 0], 2)], small)
  expect(pills.map(({ side }) => side)).toEqual(['top', 'bottom'])
})
