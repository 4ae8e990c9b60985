import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { shareBeside } from './beside.ts'

const line = (lat: number, from: number, to: number): LngLat[] => [[from, lat], [to, lat]] // prettier-ignore

test('the share is that of the first route, within reach of the second', () => {
  const [long, short] = [[line(40, 10, 20)], [line(40.05, 10, 15)]]
  expect(shareBeside(long, short, 10)).toBeCloseTo(0.5, 1)
  expect(shareBeside(short, long, 10)).toBe(1)
})

test('what lies farther is not beside, and a crossing is but a moment', () => {
  expect(shareBeside([line(40, 10, 20)], [line(40.2, 10, 20)], 10)).toBe(0)
  expect(shareBeside([line(40, 10, 20)], [[[15, 30], [15, 50]]], 10)).toBeLessThan(0.05) // prettier-ignore
  expect(shareBeside([], [line(40, 10, 20)], 10)).toBe(0)
})
