import { beforeEach, expect, test } from 'vitest'
import { sampleCorridor } from './trace.fixture.ts'
import { createTracePlayer, cruisingSpeed, type TraceRun } from './trace-player.ts'
import { toTraceRoute } from './trace-route.ts'

const route = toTraceRoute(sampleCorridor())
const forward: TraceRun = { route, speed: 1, direction: 1, inSteps: false }

let at = 0
let visited: number[] = []
let ended = false
let due: ((now: number) => void) | null = null
const player = createTracePlayer({
  frame: (run) => {
    due = run
    return () => {
      due = null
    }
  },
  km: () => at,
  moveTo: (km) => {
    at = km
    visited.push(km)
  },
  onEnd: () => {
    ended = true
  },
})

let clock = 0
/** Lets frames of this length come until the end, or for so long; tells how long it took. */
function run(frame: number, most = 3_600_000): number {
  const begun = clock
  while (due !== null && clock - begun < most) {
    const next: (now: number) => void = due
    due = null
    next(clock)
    clock += frame
  }
  return clock - begun
}

beforeEach(() => {
  player.stop()
  at = 0
  visited = []
  ended = false
})

test('the whole way takes 24 seconds, rests included, and stops at the end', () => {
  player.start(forward)
  expect(run(16) / 1000).toBeCloseTo(24, 0)
  expect(at).toBe(1000)
  expect(ended).toBe(true)
  expect(due).toBeNull()
})

test('twice the speed takes half the time', () => {
  player.start({ ...forward, speed: 2 })
  expect(run(16) / 1000).toBeCloseTo(12, 0)
})

test.each([16, 700, 60_000])('no station is skipped with a frame of %i ms, forth and back', (frame) => {
  player.start(forward)
  run(frame)
  expect(visited.filter((km) => [301, 500, 700, 1000].includes(km))).toEqual([301, 500, 700, 1000])
  visited = []
  player.start({ ...forward, direction: -1 })
  run(frame)
  expect(visited.filter((km) => [0, 301, 500, 700].includes(km))).toEqual([700, 500, 301, 0])
})

test('kilometres grow from frame to frame', () => {
  player.start(forward)
  run(16)
  expect(visited.every((km, i) => i === 0 || km >= (visited[i - 1] ?? 0))).toBe(true)
})

test('it rests at a station', () => {
  player.start(forward)
  run(10, 301 / cruisingSpeed(route) + 550)
  expect(at).toBe(301)
  run(10, 200)
  expect(at).toBeGreaterThan(301)
})

test('who moves the point meanwhile is followed', () => {
  player.start(forward)
  run(16, 500)
  at = 800
  run(16, 100)
  expect(at).toBeGreaterThan(800)
  expect(at).toBeLessThan(810)
})

test('begun at the end it begins anew', () => {
  at = 1000
  player.start(forward)
  run(16, 100)
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(50)
})

test('stopped it stays', () => {
  player.start(forward)
  run(16, 1000)
  const reached = at
  player.stop()
  run(16, 1000)
  expect(at).toBe(reached)
  expect(ended).toBe(false)
})

test('in steps it goes from station to station and nowhere else', () => {
  player.start({ ...forward, inSteps: true })
  run(16)
  expect(visited).toEqual([301, 500, 700, 1000])
  expect(ended).toBe(true)
})

test('time that passes while the page is hidden does not count', () => {
  player.start(forward)
  run(16, 500)
  const reached = at
  run(60_000, 60_001)
  expect(at - reached).toBeLessThan(cruisingSpeed(route) * 1_100)
})
