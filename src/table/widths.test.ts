import { expect, test } from 'vitest'
import { firstWidth, greatestWidth, leastWidth, readWidths } from './widths.ts'
import { rowHeight, rowsNear } from './use-rows-near.ts'

test('widths that were kept come back, within limits; whatever else was kept is no harm', () => {
  const widths = readWidths('{"title":400,"kind":1,"place":1e9,"date":"wide"}')
  expect(widths).toMatchObject({
    title: 400,
    kind: leastWidth,
    place: greatestWidth,
    date: firstWidth('date'),
  })
  for (const kept of [null, '', '[]', '7', '{']) expect(readWidths(kept)['title']).toBe(firstWidth('title'))
})

test('of a hundred thousand rows only those near the screen are drawn', () => {
  const top = 50_003 * rowHeight
  const { from, to } = rowsNear(top, 600, 100_000)
  expect(from).toBeLessThanOrEqual(50_003)
  expect(to).toBeGreaterThanOrEqual(50_003 + 600 / rowHeight)
  expect(to - from).toBeLessThan(50)
  expect(rowsNear(top, 600, 3)).toEqual({ from: 3, to: 3 })
})
