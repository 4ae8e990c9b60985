import { expect, test } from 'vitest'
import { toStraightAlpha } from './picture.ts'

test('only what is seen through is given its own colour back', () => {
  const pixels = new Uint8ClampedArray([10, 20, 30, 255, 50, 25, 100, 128, 0, 0, 0, 0, 7, 3, 1, 2])
  toStraightAlpha(pixels)
  expect([...pixels]).toEqual([10, 20, 30, 255, 100, 50, 199, 128, 0, 0, 0, 0, 255, 255, 128, 2])
})
