import { describe, expect, test } from 'vitest'
import { dayLength, toInstant, toIsoDay } from '../time/instant.ts'
import { createPlayback } from './playback.ts'

function stage(from: number) {
  let now = 0
  let waiting: { at: number; run: () => void } | null = null
  const moves: string[] = []
  const world = { cursor: from, ended: 0 }
  const playback = createPlayback({
    after: (milliseconds, run) => {
      const mine = { at: now + milliseconds, run }
      waiting = mine
      return () => {
        if (waiting === mine) waiting = null
      }
    },
    cursor: () => world.cursor,
    moveTo: (instant) => {
      world.cursor = instant
      moves.push(toIsoDay(instant))
    },
    first: toInstant(1918),
    last: toInstant(2025) - dayLength,
    onEnd: () => {
      world.ended += 1
    },
  })
  const pass = (milliseconds: number) => {
    const until = now + milliseconds
    while (waiting !== null && waiting.at <= until) {
      const due: { at: number; run: () => void } = waiting
      now = due.at
      waiting = null
      due.run()
    }
    now = until
  }
  return { playback, world, moves, pass, isIdle: () => waiting === null }
}

describe('playback', () => {
  test('moves one step each half second', () => {
    const { playback, moves, pass } = stage(toInstant(1994, 9, 20))
    playback.start({ unit: 'month', speed: 1 })
    pass(499)
    expect(moves).toEqual([])
    pass(1001)
    expect(moves).toEqual(['1994-10-20', '1994-11-20', '1994-12-20'])
  })
  test('goes four times as fast at 4× and half as fast at 0.5×', () => {
    const fast = stage(toInstant(1994))
    fast.playback.start({ unit: 'day', speed: 4 })
    fast.pass(1000)
    expect(fast.moves).toHaveLength(8)
    const slow = stage(toInstant(1994))
    slow.playback.start({ unit: 'day', speed: 0.5 })
    slow.pass(2000)
    expect(slow.moves).toHaveLength(2)
  })
  test('keeps the 31st through shorter months', () => {
    const { playback, moves, pass } = stage(toInstant(1994, 1, 31))
    playback.start({ unit: 'month', speed: 1 })
    pass(1000)
    expect(moves).toEqual(['1994-02-28', '1994-03-31'])
  })
  test('goes on from where somebody else put the cursor', () => {
    const { playback, world, moves, pass } = stage(toInstant(1994))
    playback.start({ unit: 'year', speed: 1 })
    pass(500)
    world.cursor = toInstant(2003, 10, 31)
    pass(500)
    expect(moves).toEqual(['1995-01-01', '2004-10-31'])
  })
  test('ends on the last day of the axis', () => {
    const { playback, world, moves, pass, isIdle } = stage(toInstant(2024, 6, 1))
    playback.start({ unit: 'year', speed: 1 })
    pass(5000)
    expect(moves).toEqual(['2024-12-31'])
    expect([world.ended, isIdle()]).toEqual([1, true])
  })
  test('begins again at the first day when started on the last', () => {
    const { playback, moves, pass } = stage(toInstant(2024, 12, 31))
    playback.start({ unit: 'year', speed: 1 })
    pass(1000)
    expect(moves).toEqual(['1918-01-01', '1919-01-01'])
  })
  test('stops when told, and starting twice does not play twice', () => {
    const { playback, moves, pass } = stage(toInstant(1994))
    playback.start({ unit: 'day', speed: 1 })
    playback.start({ unit: 'day', speed: 1 })
    pass(500)
    expect(moves).toEqual(['1994-01-02'])
    playback.stop()
    pass(5000)
    expect(moves).toHaveLength(1)
  })
})
