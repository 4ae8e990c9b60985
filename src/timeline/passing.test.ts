import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { draw } from './drawing.fixture.ts'
import { itemsAtCursor } from './passing.ts'

const scale = { span: { start: toInstant(1990), end: toInstant(2000) }, width: 1000 }
const { items } = draw(
  [event('bar', '1992-01-01/1996-01-01'), event('day', '1994-09-20'), event('late', '1999-01-01')],
  { scale, textWidth: () => 50 },
)
const at = (year: number, month: number, day: number) =>
  [...itemsAtCursor(items, scale, toInstant(year, month, day))].sort()

test('the cursor lights what it passes and the stretch it stands in', () => {
  expect(at(1994, 9, 30)).toEqual(['bar', 'day'])
  expect(at(1994, 12, 1)).toEqual(['bar'])
  expect(at(1998, 6, 1)).toEqual([])
})

test('at the same day a wider view reaches further', () => {
  const wide = { span: { start: toInstant(1918), end: toInstant(2025) }, width: 1000 }
  expect(itemsAtCursor(items, wide, toInstant(1994, 12, 1)).has('day')).toBe(true)
})
