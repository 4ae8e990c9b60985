import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnSpan, overhangOf, pushTo } from './overhang.ts'
import { toX } from './scale.ts'

const day = 86_400_000
const span = { start: 1000 * day, end: 2000 * day }
const scale = { span, width: 1000 }
const moved = (by: number) => ({ start: span.start + by, end: span.end + by })

describe('what is drawn beyond what is shown', () => {
  test('covers whole pixels to both sides', () => {
    expect(overhangOf(1001)).toBe(251)
    expect(drawnSpan(scale)).toEqual({ start: 750 * day, end: 2250 * day })
  })
  test('is pushed by as many pixels as the span has moved', () => {
    expect(pushTo(scale, moved(100 * day))).toBe(-100)
    expect(pushTo(scale, moved(-250 * day))).toBe(250)
  })
  test('ends somewhere', () => {
    expect(pushTo(scale, moved(251 * day))).toBeNull()
    expect(pushTo(scale, moved(-251 * day))).toBeNull()
  })
  test('is of no use for a longer or a shorter span', () => {
    expect(pushTo(scale, { start: span.start, end: span.end + day })).toBeNull()
    expect(pushTo(scale, { start: span.start, end: span.end - day })).toBeNull()
  })
  test('shows each instant where a new drawing would', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250, max: 250 }), fc.integer({ min: 0, max: 3000 }), (by, at) => {
        const shown = moved(by * day)
        const pushed = toX(scale, at * day) + (pushTo(scale, shown) ?? Number.NaN)
        expect(pushed).toBeCloseTo(toX({ ...scale, span: shown }, at * day), 6)
      }),
    )
  })
})
