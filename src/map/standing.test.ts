import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { boxAround, type Box } from './free-room.ts'
import { createStanding } from './standing.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { setTimeout })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const at = (x: number): readonly Box[] => [boxAround([x, 10], 5)]

test('names hear of a tip when it stands still, not at each of its steps', () => {
  const told: (readonly Box[])[] = []
  const standing = createStanding((boxes) => told.push(boxes), () => false) // prettier-ignore
  for (const x of [10, 20, 30]) {
    standing.move(at(x))
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(400)
  expect(told).toEqual([at(30)])
  standing.end()
  expect(told.at(-1)).toEqual([])
})

test('while it plays they hear nothing, however slow the steps, and no more once it is gone', () => {
  let plays = true
  const told: (readonly Box[])[] = []
  const standing = createStanding((boxes) => told.push(boxes), () => plays) // prettier-ignore
  standing.move(at(10))
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
  plays = false
  standing.move(at(20))
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([at(20)])
  standing.move(at(30))
  standing.end()
  vi.advanceTimersByTime(1000)
  expect(told.slice(1)).toEqual([[]])
})
