import { expect, test } from 'vitest'
import { beyondEdge, edgeZone, pannedAtEdge } from './edge-pan.ts'

const limits = { start: 0, end: 1000 }
const shown = { start: 400, end: 500 }

test('a pointer inside moves nothing, one beyond an edge or close to it does', () => {
  expect([edgeZone, 100, 600 - edgeZone].map((x) => beyondEdge(x, 600))).toEqual([0, 0, 0])
  expect(beyondEdge(620, 600)).toBe(20 + edgeZone)
  expect(beyondEdge(-30, 600)).toBe(-30 - edgeZone)
})

test('the farther beyond, the faster, up to a limit, to either side', () => {
  const moved = (beyond: number) => pannedAtEdge(shown, beyond, 100, limits).start - shown.start
  expect(moved(90)).toBeCloseTo(10)
  expect(moved(45)).toBeCloseTo(5)
  expect(moved(-90)).toBeCloseTo(-10)
  expect(moved(900)).toBeCloseTo(20)
  expect(moved(0)).toBe(0)
})

test('it stops at the ends of the axis and keeps its length', () => {
  expect(pannedAtEdge({ start: 895, end: 995 }, 90, 1000, limits)).toEqual({ start: 900, end: 1000 })
  expect(pannedAtEdge({ start: 5, end: 105 }, -90, 1000, limits)).toEqual({ start: 0, end: 100 })
})
