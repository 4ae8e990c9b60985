import { expect, test } from 'vitest'
import { createPace, type Change } from './pace.ts'

/** A page whose time passes as it is told, with a card that takes so long for each drawing. */
function createPage(card: number) {
  let time = 0
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

test('any other change waits only until the drawing is done and the page is painted', () => {
  const page = createPage(100)
  page.askAt([0, 16], 'other')
  page.pass(1000)
  expect(page.drawings).toEqual([0, 116])
})

test('where the card takes long, a press is painted first, and drawn on the map right after it', () => {
  const page = createPage(100)
  page.ask('other')
  page.pass(2000)
  page.ask('other')
  page.pass(2099)
  expect(page.drawings).toEqual([0])
  page.pass(2100)
  expect(page.drawings).toEqual([0, 2100])
})

test('there what the page has painted already is drawn at once', () => {
  const page = createPage(100)
  page.ask('other')
  page.pass(2000)
  page.ask('furniture')
  page.pass(2000)
  expect(page.drawings).toEqual([0, 2000])
})

test('there a step in time is drawn at once, but not in the frame in which it is taken', () => {
  const page = createPage(100)
  page.ask('time')
  page.pass(2000)
  page.ask('time')
  expect(page.drawings).toEqual([0])
  page.pass(2000)
  expect(page.drawings).toEqual([0, 2000])
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
