import type { Instant } from '../time/instant.ts'

/** Which rows of a long column are on screen. All rows have one height, and one gap parts them, so that any of many
 *  thousands is found by counting. Pixels from the column's top. */
export type Column = {
  readonly count: number
  readonly row: number
  /** The gap lies before this row; after the last one when it is the count. */
  readonly gapAt: number
  readonly gap: number
}

export const topOf = ({ row, gapAt, gap }: Column, index: number): number =>
  index * row + (index >= gapAt ? gap : 0)

export const heightOf = ({ count, row, gap }: Column): number => count * row + gap

/** The row at a height; in the gap, the one after it. */
export function rowAt({ count, row, gapAt, gap }: Column, y: number): number {
  const before = Math.floor(y / row)
  const index = before < gapAt ? before : Math.max(Math.floor((y - gap) / row), gapAt)
  return Math.min(Math.max(index, 0), Math.max(count - 1, 0))
}

/** Drawn above and below the screen, rows. */
const overscan = 5

/** The rows to draw, `to` not included. */
export function rowsIn(column: Column, top: number, height: number): { from: number; to: number } {
  return {
    from: Math.max(rowAt(column, top) - overscan, 0),
    to: Math.min(rowAt(column, top + height) + 1 + overscan, column.count),
  }
}

/** How many of the events, in order of their start, have begun by an instant. */
export const countBegun = (numbers: Uint32Array, start: Float64Array, instant: Instant): number =>
  // Undated ones stand last.
  countWhile(numbers, (number) => (start[number] ?? Number.POSITIVE_INFINITY) <= instant)

/** Where a number stands among ascending ones, or would stand. */
export const placeOf = (numbers: Uint32Array, wanted: number): number =>
  countWhile(numbers, (number) => number < wanted)

function countWhile(numbers: Uint32Array, holds: (number: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(numbers[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
