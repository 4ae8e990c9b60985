import { expect, test } from 'vitest'
import type { Position } from 'geojson'
import { pointWithin, toFaces } from './faces.ts'
import { toSegments } from './nodes.ts'
import { ringArea } from './cut.ts'

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

const areasOf = (...lines: Position[][]) =>
  toFaces(lines.flatMap(toSegments))
    .map((rings) => rings.reduce((sum, ring) => sum + ringArea(ring) / 2, 0))
    .toSorted((a, b) => a - b)

test('a line through a square makes two faces', () => {
  const outline: Position[] = [[0, 0], [4, 0], [4, 4], [1, 4], [0, 4], [0, 0]] // prettier-ignore
  expect(areasOf(outline, [[0, 0], [1, 4]])).toEqual([2, 14]) // prettier-ignore
})

test('what lies inside a face is its hole and a face of its own', () => {
  expect(areasOf(square(0, 0, 10), square(2, 2, 3))).toEqual([9, 91])
})

test('a line that ends nowhere encloses nothing', () => {
  expect(areasOf(square(0, 0, 2), [[0, 0], [1, 1], [1.5, 1]])).toEqual([4]) // prettier-ignore
})

test('the point within a polygon is not in its hole, however thin the rest', () => {
  const [face] = toFaces([...toSegments(square(0, 0, 10)), ...toSegments(square(0.5, 0.5, 9))]).toReversed()
  const [x = 0, y = 0] = pointWithin(face ?? [])
  expect(x > 0.5 && x < 9.5 && y > 0.5 && y < 9.5).toBe(false)
  expect(x > 0 && x < 10 && y > 0 && y < 10).toBe(true)
})
