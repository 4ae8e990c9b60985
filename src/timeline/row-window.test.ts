import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBegun, heightOf, placeOf, rowAt, rowsIn, topOf, type Column } from './row-window.ts'

const column: Column = { count: 10, row: 60, gapAt: 3, gap: 30 }

test('rows stand below each other, those after the gap lower by its height', () => {
  expect([0, 2, 3, 9].map((index) => topOf(column, index))).toEqual([0, 120, 210, 570])
  expect(heightOf(column)).toBe(630)
})

test('a height is in a row, or in the gap before one', () => {
  expect([-5, 0, 59, 60, 179, 180, 209, 210, 629, 9999].map((y) => rowAt(column, y))).toEqual([
    0, 0, 0, 1, 2, 3, 3, 3, 9, 9,
  ])
})

const columns = fc
  .record({ count: fc.integer({ min: 1, max: 100_000 }), row: fc.constant(66), gap: fc.constant(30), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ share, ...rest }) => ({ ...rest, gapAt: Math.round(share * rest.count) })) // prettier-ignore

test('every row is found by its own top, and its last pixel', () => {
  fc.assert(
    fc.property(columns, fc.double({ min: 0, max: 1, noNaN: true }), (any, share) => {
      const index = Math.min(Math.floor(share * any.count), any.count - 1)
      expect(rowAt(any, topOf(any, index))).toBe(index)
      expect(rowAt(any, topOf(any, index) + any.row - 1)).toBe(index)
    }),
  )
})

test('whatever is on screen is drawn, and never many more', () => {
  fc.assert(
    fc.property(columns, fc.double({ min: 0, max: 1, noNaN: true }), (any, share) => {
      const top = share * heightOf(any)
      const { from, to } = rowsIn(any, top, 600)
      expect(from).toBeLessThanOrEqual(rowAt(any, top))
      expect(to).toBeGreaterThan(rowAt(any, top + 600))
      expect(to - from).toBeLessThanOrEqual(Math.ceil(600 / any.row) + 12)
    }),
  )
})

test('counts what has begun by an instant, and finds the place of what is no longer there', () => {
  const start = Float64Array.of(-100, 0, 0, 50)
  const numbers = Uint32Array.of(0, 1, 2, 3, 4)
  expect([-101, -100, 0, 49, 50, 99].map((at) => countBegun(numbers, start, at))).toEqual([0, 1, 3, 3, 4, 4])
  expect([0, 5, 6, 9, 10].map((wanted) => placeOf(Uint32Array.of(2, 5, 9), wanted))).toEqual([0, 1, 2, 2, 3])
})
