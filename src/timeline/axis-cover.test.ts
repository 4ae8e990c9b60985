import { expect, test } from 'vitest'
import { bubbleExtent } from './axis-cover.ts'

test('the date of the cursor stands around it, and stays on screen', () => {
  expect(bubbleExtent(500, 1000, 60)).toEqual({ left: 460, right: 540 })
  expect(bubbleExtent(-300, 1000, 60)).toEqual({ left: -10, right: 70 })
  expect(bubbleExtent(1300, 1000, 60)).toEqual({ left: 926, right: 1006 })
})
