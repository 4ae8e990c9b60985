import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayLength, startOfDay, toInstant, toIsoDay, type Instant } from '../time/instant.ts'
import { contains, type Span } from '../time/span.ts'
import { paceUnits, speeds, type Pace } from './pace.ts'
import { createPlayback, leastDwell } from './playback.ts'

/** Runs what is due in order of time, the earlier asked first. */
function fakeClock() {
  let now = 0
  const waiting = new Set<{ at: number; run: () => void }>()
  const next = () => [...waiting].reduce<{ at: number; run: () => void } | null>((a, b) => (a === null || b.at < a.at ? b : a), null) // prettier-ignore
  return {
    now: () => now,
    after: (milliseconds: number, run: () => void) => {
      const timer = { at: now + milliseconds, run }
      waiting.add(timer)
      return () => void waiting.delete(timer)
    },
    pass: (milliseconds: number) => {
      const until = now + milliseconds
      for (let due = next(); due !== null && due.at <= until; due = next()) {
        waiting.delete(due)
        now = due.at
        due.run()
      }
      now = until
    },
    isIdle: () => waiting.size === 0,
  }
}

type Dated = Span & { readonly id: string }
type Stage = { from: Instant; events?: readonly Dated[]; extent?: Span; shown?: Span }

const century: Span = { start: toInstant(1918), end: toInstant(2025) }

function stage({ from, events = [], extent = century, shown = extent }: Stage) {
  const clock = fakeClock()
  const moves: string[] = []
  const world = { cursor: from, ended: 0, shown }
  /** For each event, for how long it has been lit at a stretch, the longest one. */
  const longest = new Map<string, number>()
  const since = new Map<string, number>()
  const starts = events.map(({ start }) => startOfDay(start))
  const playback = createPlayback({
    after: clock.after,
    afterShown: clock.after,
    cursor: () => world.cursor,
    moveTo: (instant) => {
      world.cursor = instant
      moves.push(toIsoDay(instant))
    },
    extent,
    shown: () => world.shown,
    nextStart: (instant, direction) => {
      const beyond = starts.filter((at) => (direction > 0 ? at > instant : at < startOfDay(instant)))
      return beyond.length === 0 ? null : direction > 0 ? Math.min(...beyond) : Math.max(...beyond)
    },
    beginningIn: (span) => events.filter(({ start }) => contains(span, start)).map(({ id }) => id),
    light: (ids) => {
      for (const [id, start] of since)
        if (!ids.has(id)) {
          longest.set(id, Math.max(longest.get(id) ?? 0, clock.now() - start))
          since.delete(id)
        }
      for (const id of ids) if (!since.has(id)) since.set(id, clock.now())
    },
    onEnd: () => {
      world.ended += 1
    },
  })
  return { playback, world, moves, clock, longest }
}

const calm: Pace = { unit: 'month', speed: 1, direction: 1, loop: false }

describe('playback', () => {
  test('moves one step each second', () => {
    const { playback, moves, clock } = stage({ from: toInstant(1994, 9, 20) })
    playback.start(calm)
    clock.pass(999)
    expect(moves).toEqual([])
    clock.pass(2001)
    expect(moves).toEqual(['1994-10-20', '1994-11-20', '1994-12-20'])
  })
  test('goes eight times as fast at 8× and half as fast at 0.5×', () => {
    for (const [speed, steps] of [[8, 16], [0.5, 1]] as const) {
      const { playback, moves, clock } = stage({ from: toInstant(1994) })
      playback.start({ ...calm, unit: 'day', speed })
      clock.pass(2000)
      expect(moves).toHaveLength(steps)
    } // prettier-ignore
  })
  test('keeps the 31st through shorter months, forwards and backwards', () => {
    const forth = stage({ from: toInstant(1994, 1, 31) })
    forth.playback.start(calm)
    forth.clock.pass(2000)
    expect(forth.moves).toEqual(['1994-02-28', '1994-03-31'])
    const back = stage({ from: toInstant(1994, 3, 31) })
    back.playback.start({ ...calm, direction: -1 })
    back.clock.pass(2000)
    expect(back.moves).toEqual(['1994-02-28', '1994-01-31'])
  })
  test('goes on from where somebody else put the cursor', () => {
    const { playback, world, moves, clock } = stage({ from: toInstant(1994) })
    playback.start({ ...calm, unit: 'year' })
    clock.pass(1000)
    world.cursor = toInstant(2003, 10, 31)
    clock.pass(1000)
    expect(moves).toEqual(['1995-01-01', '2004-10-31'])
  })
  test('ends on the last day of the axis, backwards on the first', () => {
    const forth = stage({ from: toInstant(2024, 6, 1) })
    forth.playback.start({ ...calm, unit: 'year' })
    forth.clock.pass(9000)
    expect([forth.moves, forth.world.ended, forth.clock.isIdle()]).toEqual([['2024-12-31'], 1, true])
    const back = stage({ from: toInstant(1918, 6, 1) })
    back.playback.start({ ...calm, unit: 'year', direction: -1 })
    back.clock.pass(9000)
    expect([back.moves, back.world.ended, back.clock.isIdle()]).toEqual([['1918-01-01'], 1, true])
  })
  test('begins again at the other end when started at the end', () => {
    const { playback, moves, clock } = stage({ from: toInstant(2024, 12, 31) })
    playback.start({ ...calm, unit: 'year' })
    clock.pass(2000)
    expect(moves).toEqual(['1918-01-01', '1919-01-01'])
  })
  test('loops over the shown span and never leaves it', () => {
    const shown = { start: toInstant(1994), end: toInstant(1994, 4) }
    const { playback, moves, world, clock } = stage({ from: toInstant(1994, 2, 10), shown })
    playback.start({ ...calm, loop: true })
    clock.pass(6000)
    expect(moves).toEqual([
      '1994-03-10',
      '1994-03-31',
      '1994-01-01',
      '1994-02-01',
      '1994-03-01',
      '1994-03-31',
    ])
    expect(world.ended).toBe(0)
  })
  test('skips empty time from event to event, then to the end', () => {
    const events = [at('a', 1920, 5, 5), at('b', 1946, 1, 2), at('c', 1946, 1, 2)]
    const { playback, moves, clock } = stage({ from: toInstant(1919), events })
    playback.start({ ...calm, unit: 'event' })
    clock.pass(4000)
    expect(moves).toEqual(['1920-05-05', '1946-01-02', '2024-12-31'])
  })
  test('stops when told, and starting twice does not play twice', () => {
    const { playback, moves, clock } = stage({ from: toInstant(1994) })
    playback.start({ ...calm, unit: 'day' })
    playback.start({ ...calm, unit: 'day' })
    clock.pass(1000)
    expect(moves).toEqual(['1994-01-02'])
    playback.stop()
    clock.pass(5000)
    expect(moves).toHaveLength(1)
  })
  test('puts its lights out when it is destroyed', () => {
    const { playback, clock, longest } = stage({ from: toInstant(1994), events: [at('a', 1994, 1, 1)] })
    playback.start(calm)
    playback.destroy()
    expect([longest.has('a'), clock.isIdle()]).toEqual([true, true])
  })
})

const at = (id: string, ...day: [number, number, number]): Dated => ({
  id,
  start: toInstant(...day),
  end: toInstant(...day) + dayLength,
})

describe('no event is passed unseen', () => {
  const extent = { start: toInstant(1990), end: toInstant(1996) }
  const days = (extent.end - extent.start) / dayLength
  /** Of a day, of many days, or of no length at all, at the very ends of the axis too. */
  const events = fc
    .array(fc.tuple(fc.integer({ min: 0, max: days - 1 }), fc.constantFrom(0, 1, 1, 1, 30, 400)), { minLength: 1, maxLength: 25 })
    .map((list) =>
      list.map(([day, length], i) => {
        const start = extent.start + day * dayLength
        return { id: `e${i}`, start, end: start + Math.max(length * dayLength, 1) }
      }),
    ) // prettier-ignore
  const pace = fc.record({
    unit: fc.constantFrom(...paceUnits),
    speed: fc.constantFrom(...speeds),
    direction: fc.constantFrom(1 as const, -1 as const),
    loop: fc.boolean(),
  })
  test('at any speed, step and direction, and each is lit for long enough', () => {
    fc.assert(
      fc.property(events, pace, (dated, wanted) => {
        const from = wanted.direction > 0 ? extent.start : extent.end - dayLength
        const { playback, clock, longest, world } = stage({ from, events: dated, extent })
        playback.start(wanted)
        const longestWay = (days + 2) * (1000 / wanted.speed)
        for (let waited = 0; waited < longestWay && world.ended === 0; waited += 60_000) clock.pass(60_000)
        playback.stop()
        clock.pass(leastDwell)
        for (const { id } of dated) expect(longest.get(id) ?? 0).toBeGreaterThanOrEqual(leastDwell)
      }),
      { numRuns: 60 },
    )
  })
})
