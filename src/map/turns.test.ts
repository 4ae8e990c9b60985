import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGaps } from './turns.ts'

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
