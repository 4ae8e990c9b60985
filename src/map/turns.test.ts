import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGaps, createPatience } from './turns.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function createRuns(whenRun: (gaps: ReturnType<typeof createGaps>) => void = () => undefined) {
  const runs = vi.fn(() => whenRun(gaps))
  const gaps = createGaps(runs)
  return { gaps, runs }
}

test('what is asked for several times before the gap runs once in it, and not before', () => {
  const { gaps, runs } = createRuns()
  gaps.later()
  gaps.later()
  expect(runs).toHaveBeenCalledTimes(0)
  vi.runAllTimers()
  expect(runs).toHaveBeenCalledTimes(1)
})

test('while held nothing runs; released, what was asked for does', () => {
  const { gaps, runs } = createRuns()
  gaps.later()
  gaps.hold()
  gaps.later()
  vi.runAllTimers()
  expect(runs).toHaveBeenCalledTimes(0)
  gaps.release()
  vi.runAllTimers()
  expect(runs).toHaveBeenCalledTimes(1)
})

test('released, what nobody asked for does not run', () => {
  const { gaps, runs } = createRuns()
  gaps.hold()
  gaps.release()
  vi.runAllTimers()
  expect(runs).toHaveBeenCalledTimes(0)
})

test('what is asked for by the run itself runs in the next gap, and once', () => {
  let isFirst = true
  const { gaps, runs } = createRuns(({ later }) => {
    if (isFirst) later()
    isFirst = false
  })
  gaps.later()
  vi.runAllTimers()
  expect(runs).toHaveBeenCalledTimes(2)
})

test('what is not here is waited for, and no longer than told', () => {
  const again = vi.fn()
  const isAwaited = createPatience(() => false, again, 100)
  expect(isAwaited()).toBe(true)
  vi.advanceTimersByTime(60)
  expect(isAwaited()).toBe(true)
  vi.advanceTimersByTime(39)
  expect(again).toHaveBeenCalledTimes(0)
  vi.advanceTimersByTime(1)
  expect(again).toHaveBeenCalledTimes(1)
  expect(isAwaited()).toBe(false)
})

test('what has come is not waited for, and what is asked for next has its own time', () => {
  let isHere = false
  const again = vi.fn()
  const isAwaited = createPatience(() => isHere, again, 100)
  isAwaited()
  vi.advanceTimersByTime(60)
  isHere = true
  expect(isAwaited()).toBe(false)
  vi.runAllTimers()
  expect(again).toHaveBeenCalledTimes(0)
  isHere = false
  isAwaited()
  vi.advanceTimersByTime(60)
  expect(isAwaited()).toBe(true)
})
