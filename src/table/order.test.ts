import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../dataset/steps.ts'
import { inOrder, rankInSteps } from './order.ts'

const byNumber = (a: number, b: number) => a - b
const toRanks = <T>(values: readonly (T | null)[], compare: (a: T, b: T) => number) =>
  finish(rankInSteps(values, compare))

test('equal values stay as they stood, up and down, and what is not there comes last both ways', () => {
  const ranks = toRanks([30, null, 10, 30, 20], byNumber)
  const all = Uint32Array.of(0, 1, 2, 3, 4)
  expect([...inOrder(all, ranks, false)]).toEqual([2, 4, 0, 3, 1])
  expect([...inOrder(all, ranks, true)]).toEqual([0, 3, 4, 2, 1])
})

test('only the events in view are ordered', () => {
  const ranks = toRanks([30, null, 10, 30, 20], byNumber)
  expect([...inOrder(Uint32Array.of(1, 3, 4), ranks, false)]).toEqual([4, 3, 1])
  expect([...inOrder(new Uint32Array(), ranks, true)]).toEqual([])
})

test('words that the language holds for equal share a rank', () => {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' })
  expect([...toRanks(['b', 'A', 'a'], compare).ranks]).toEqual([1, 0, 0])
})

test('any values come out as a stable sort puts them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.boolean(), (values, isDescending) => {
      const all = Uint32Array.from(values.keys())
      const plain = [...all].sort(
        (a, b) => ((values[a] ?? 0) - (values[b] ?? 0)) * (isDescending ? -1 : 1) || a - b,
      )
      expect([...inOrder(all, toRanks(values, byNumber), isDescending)]).toEqual(plain)
    }),
  )
})

test('many values are ranked in many steps, and as at once', () => {
  const values = Array.from({ length: 7500 }, (_, i) => (i * 7919) % 7501)
  const sorted = values.toSorted(byNumber)
  const { ranks } = toRanks(values, byNumber)
  expect(values.map((_, i) => sorted[ranks[i] ?? -1])).toEqual(values)
  let steps = 0
  for (const run = rankInSteps(values, byNumber); run.next().done !== true;) steps++
  expect(steps).toBeGreaterThan(15)
})
