import { expect, test } from 'vitest'
import { createPace, type Change } from './pace.ts'

/** A page whose time passes as it is told, with a card that takes so long for each drawing. */
function createPage(card: number, stands: (nth: number) => number = () => 0) {
  let time = 0
  let nth = 0
  const timers = new Set<{ at: number; run: () => void }>()
  const pass = (until: number) => {
    for (;;) {
      const next = [...timers].sort((a, b) => a.at - b.at)[0]
      if (next === undefined || next.at > until) break
      timers.delete(next)
      time = Math.max(time, next.at)
      next.run()
    }
    time = Math.max(time, until)
  }
  const clock = {
    now: () => time,
    after: (run: () => void, delay: number) => {
      const timer = { at: time + delay, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
  const watch = () => {
    const done = time + card
    return () => time >= done
  }
  const drawings: number[] = []
  const pace = createPace(watch, clock)
  const draw = () => {
    drawings.push(time)
    pace.drawn()
    time += stands(nth++)
  }
  return {
    pace,
    drawings,
    pass,
    ask: (change: Change) => pace.ask(draw, change),
    /** Asks at these times. */
    askAt: (times: readonly number[], change: Change) => {
      for (const at of times) {
        pass(at)
        pace.ask(draw, change)
      }
    },
  }
}

const frames = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / 16) }, (_, n) => from + 16 * n)

test('with a card that is done at once every frame is drawn', () => {
  const page = createPage(1)
  page.askAt(frames(0, 800), 'time')
  expect(page.drawings).toEqual(frames(0, 800))
})

test('a drawing that takes long is waited for, and rested from as long again', () => {
  const page = createPage(100)
  page.askAt(frames(0, 1000), 'time')
  page.pass(2000)
  const waits = page.drawings.map((at, n) => at - (page.drawings[n - 1] ?? -Infinity)).slice(1)
  expect(waits.length).toBeGreaterThan(3)
  for (const wait of waits) {
    expect(wait).toBeGreaterThanOrEqual(200)
    expect(wait).toBeLessThan(250)
  }
  expect(page.pace.isWaiting()).toBe(false)
})

test('any other change waits only until the drawing is done', () => {
  const page = createPage(100)
  page.askAt([0, 16], 'other')
  page.pass(1000)
  expect(page.drawings).toEqual([0, 104])
})

/** Three drawings, in each of which the page stood still for so long. */
function createStanding(stands: readonly number[]) {
  const page = createPage(0, (nth) => stands[nth] ?? 0)
  page.askAt([0, 1000, 2000], 'other')
  page.pass(3000)
  page.drawings.length = 0
  return page
}

test('where the page stands still for drawings, a hand that runs through time is not held up before it pauses', () => {
  const page = createStanding([90, 90, 90])
  const moves = frames(3000, 4000)
  page.askAt(moves, 'time')
  expect(page.drawings).toEqual([])
  expect(page.pace.isWaiting()).toBe(true)
  page.pass(5000)
  expect(page.drawings).toEqual([(moves.at(-1) ?? 0) + 250])
})

test('there any other change is painted first, and drawn on the map right after it', () => {
  const page = createStanding([90, 90, 90])
  page.ask('other')
  page.pass(3033)
  expect(page.drawings).toEqual([])
  page.pass(3034)
  expect(page.drawings).toEqual([3034])
})

test('one long frame among short ones says nothing of the drawing in it', () => {
  const page = createStanding([90, 0, 90])
  page.ask('time')
  expect(page.drawings).toEqual([3000])
})

test('what is asked for while it waits is drawn once, as it was asked for last', () => {
  const page = createPage(100)
  const ran: string[] = []
  page.ask('time')
  page.pace.ask(() => ran.push('first'), 'time')
  page.pace.ask(() => ran.push('last'), 'time')
  page.pass(1000)
  expect(ran).toEqual(['last'])
})

test('called off, nothing runs any more', () => {
  const page = createPage(100)
  page.ask('time')
  page.ask('time')
  page.pace.cancel()
  page.pass(1000)
  expect(page.drawings).toEqual([0])
})
