import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toInstant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { initialState } from './app-state.ts'
import { holdTime, isScrubbing, onRest } from './rest.ts'
import { app, moveCursor, openAtlas } from './store.ts'

const extent: Span = { start: toInstant(1918), end: toInstant(2025) }
const map = { center: [0, 0], zoom: 1 } as const
const atlas = { home: 'AA', defaultView: { shown: extent, cursor: extent.start, map } }
const day = (n: number) => extent.start + n * 86_400_000

let rests: number[] = []
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  openAtlas(extent, initialState(atlas))
  vi.advanceTimersByTime(5000)
  rests = []
  stop = onRest(() => rests.push(app.getState().cursor))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('a single move is followed at once', () => {
  moveCursor(day(10))
  expect(rests).toEqual([day(10)])
  expect(isScrubbing()).toBe(false)
})

test('of a run of moves the first and the last are followed', () => {
  for (let n = 1; n <= 10; n++) {
    moveCursor(day(n))
    vi.advanceTimersByTime(20)
  }
  expect(rests).toEqual([day(1)])
  expect(isScrubbing()).toBe(true)
  vi.advanceTimersByTime(200)
  expect(rests).toEqual([day(1), day(10)])
  expect(isScrubbing()).toBe(false)
})

test('a long run is followed every now and then', () => {
  for (let n = 1; n <= 200; n++) {
    moveCursor(day(n))
    vi.advanceTimersByTime(20)
  }
  expect(rests.length).toBeGreaterThan(4)
  expect(rests.length).toBeLessThan(9)
})

test('what is not time is no run', () => {
  app.setState({ pinned: true })
  app.setState({ pinned: false })
  expect([rests, isScrubbing()]).toEqual([[], false])
})

test('what a hand drags is followed when it pauses and when it lets go', () => {
  const letGo = holdTime()
  for (let n = 1; n <= 100; n++) {
    moveCursor(day(n))
    vi.advanceTimersByTime(20)
  }
  expect(rests).toEqual([])
  vi.advanceTimersByTime(400)
  expect(rests).toEqual([day(100)])
  moveCursor(day(101))
  letGo()
  letGo()
  expect(rests).toEqual([day(100), day(101)])
  vi.advanceTimersByTime(1000)
  moveCursor(day(102))
  expect(rests).toEqual([day(100), day(101), day(102)])
})
