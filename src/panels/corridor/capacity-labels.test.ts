import { expect, test } from 'vitest'
import { placeFigures, type Figure } from './capacity-labels.ts'

const room = { left: 0, right: 340, top: 0, bottom: 84 }
const at = (x: number, y: number, text = '10 million'): Figure => ({ x, y, text })

test('a figure with room stands over its mark, to the right', () => {
  expect(placeFigures([at(100, 50)], room, [])).toEqual([{ x: 106, y: 45, anchor: 'start' }])
})

test('at the right edge it stands to the left, at the top below', () => {
  expect(placeFigures([at(335, 50)], room, [])).toEqual([{ x: 329, y: 45, anchor: 'end' }])
  expect(placeFigures([at(100, 6)], room, [])).toEqual([{ x: 106, y: 19, anchor: 'start' }])
})

test('it keeps off other marks, the figures before it and lines', () => {
  const [first, second] = placeFigures([at(20, 50), at(34, 46)], room, [])
  expect(first).toEqual({ x: 26, y: 63, anchor: 'start' })
  expect(second).toEqual({ x: 40, y: 41, anchor: 'start' })
  const line = { left: 0, right: 340, top: 40, bottom: 44 }
  expect(placeFigures([at(100, 50)], room, [line])).toEqual([{ x: 106, y: 63, anchor: 'start' }])
})

test('one without room anywhere is left out', () => {
  expect(placeFigures([at(100, 50)], room, [room])).toEqual([null])
})
