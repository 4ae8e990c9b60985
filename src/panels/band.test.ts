import { expect, test } from 'vitest'
import { shareOn, toStretches, withRoom } from './band.ts'

const axis = { start: 100, end: 200 }

test('a value lasts until the next, within the axis, and one that stays is told once', () => {
  const steps = [
    { at: 0, value: 'a' },
    { at: 110, value: 'b' },
    { at: 120, value: 'b' },
    { at: 120, value: 'c' },
    { at: 250, value: 'd' },
  ]
  expect(toStretches(steps, axis)).toEqual([
    { start: 100, end: 110, value: 'a' },
    { start: 110, end: 120, value: 'b' },
    { start: 120, end: 200, value: 'c' },
  ])
  expect(toStretches([], axis)).toEqual([])
})

test('an instant off the axis lies at its end', () => {
  expect([50, 150, 300].map((instant) => shareOn(axis, instant))).toEqual([0, 0.5, 1])
})

test('dates that would run into one another give way', () => {
  expect(withRoom([0, 0.05, 0.3, 0.9, 0.95], 0.2)).toEqual([true, false, true, true, false])
})
