import { expect, test } from 'vitest'
import { scrollToAny } from './row-in-sight.ts'

const rows = (counts: readonly number[]) => counts.map((count, i) => ({ top: i * 20, height: 20, count }))
const seen = { top: 0, height: 100 }

test('rows move to the first that has events when none on screen has', () => {
  expect(scrollToAny(rows([0, 0, 0, 0, 0, 0, 3, 1]), seen)).toBe(120)
  expect(scrollToAny(rows([4, 0, 0, 0, 0, 0, 3, 1]), { top: 60, height: 100 })).toBeNull()
  expect(scrollToAny(rows([4, 0, 0, 0, 0, 0, 0, 0]), { top: 60, height: 100 })).toBe(0)
})

test('they stay while any on screen has events, or none has', () => {
  expect(scrollToAny(rows([0, 0, 0, 0, 1, 0, 3, 1]), seen)).toBeNull()
  expect(scrollToAny(rows([0, 0]), seen)).toBeNull()
})
