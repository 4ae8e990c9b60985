import { expect, test } from 'vitest'
import { boxAt, chooseSide, type Surroundings } from './tip-place.ts'
import type { ScreenPoint } from './screen.ts'

const size = { width: 190, height: 64 }
const center: ScreenPoint = [500, 300]
const line = (dx: number, dy: number): ScreenPoint[] =>
  Array.from({ length: 40 }, (_, n) => [center[0] + dx * n * 8, center[1] + dy * n * 8])
const around = (more: Partial<Surroundings> = {}) => ({
  ahead: [], behind: [], furniture: [], marks: [], map: { width: 1000, height: 600 }, held: null, ...more,
}) // prettier-ignore

test.each([[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1]])('the line that leads on to %i, %i stays in sight', (dx, dy) => {
  const ahead = line(dx, dy)
  const box = boxAt(center, chooseSide(center, size, around({ ahead, behind: line(-dx, -dy) })), size)
  const hidden = ahead.filter(([x, y]) => x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height)
  expect(hidden).toEqual([])
}) // prettier-ignore

test('the tip stays on the map and clear of what stands over it', () => {
  expect(chooseSide([500, 590], size, around())[1]).toBe(-1)
  const furniture = [{ left: 380, top: 310, width: 260, height: 200 }]
  expect(chooseSide(center, size, around({ furniture }))[1]).not.toBe(1)
})

test('marks and their names stay in sight where there is another side', () => {
  const mark = { left: 560, top: 330, width: 20, height: 20 }
  const below = chooseSide(center, size, around())
  expect(below).toEqual([0, 1])
  expect(chooseSide(center, size, around({ marks: [mark] }))).not.toEqual(below)
  expect(chooseSide(center, size, around({ marks: [{ ...mark, left: 380 }] }))).not.toEqual(below)
  expect(chooseSide(center, size, around({ marks: [{ ...mark, left: 320 }] }))).toEqual(below)
})

test('it does not change sides for a trifle', () => {
  const held = [0, -1] as const
  expect(chooseSide(center, size, around({ held, behind: line(0, -1).slice(4, 6) } as object))).toEqual(held)
})
