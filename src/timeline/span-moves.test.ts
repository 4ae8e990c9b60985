import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayLength, toInstant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'
import { wheelSpeed } from './gestures.ts'
import { zoomStep } from './go-to-event.ts'
import { fromX, toX } from './scale.ts'
import {
  centredOn,
  isLeap,
  movedByHandleKey,
  paddedAround,
  panned,
  pinched,
  shiftedTo,
  shortestShown,
  withEnd,
  withStart,
  zoomed,
} from './span-moves.ts'

const extent = { start: toInstant(1918), end: toInstant(2025) }
const nineties = { start: toInstant(1990), end: toInstant(2000) }
const years = (from: number, to: number) => ({ start: toInstant(from), end: toInstant(to) })

describe('zooming', () => {
  test('keeps the instant under the pointer where it is', () => {
    const around = toInstant(1994, 9, 20)
    const closer = zoomed(nineties, around, 0.5, extent)
    expect(lengthOf(closer)).toBeCloseTo(lengthOf(nineties) / 2, 0)
    expect(toX({ span: closer, width: 1000 }, around)).toBeCloseTo(
      toX({ span: nineties, width: 1000 }, around),
      3,
    )
  })
  test('ends at eight days and at the extent', () => {
    expect(lengthOf(zoomed(nineties, toInstant(1995), 1e-9, extent))).toBe(shortestShown)
    expect(zoomed(nineties, toInstant(1995), 1e9, extent)).toEqual(extent)
  })
  test('never leaves the extent, wherever the pointer is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1918, max: 2020 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (year, factor) => {
          const span = zoomed(years(year, year + 4), toInstant(year + 1), factor, extent)
          return (
            span.start >= extent.start - 1 &&
            span.end <= extent.end + 1 &&
            lengthOf(span) >= shortestShown - 1
          )
        },
      ),
    )
  })
})

test('panning stops at the extent and keeps the length', () => {
  expect(panned(nineties, -1e15, extent)).toEqual({
    start: extent.start,
    end: extent.start + lengthOf(nineties),
  })
})

test('pinching keeps both instants under their fingers', () => {
  const scale = { span: nineties, width: 1000 }
  const held = [fromX(scale, 400), fromX(scale, 600)] as const
  const span = pinched(scale, held, [300, 700], extent)
  expect(toX({ span, width: 1000 }, held[0])).toBeCloseTo(300, 3)
  expect(toX({ span, width: 1000 }, held[1])).toBeCloseTo(700, 3)
})

test('the ends of the span never cross and never leave the extent', () => {
  expect(withStart(nineties, toInstant(2030), extent).start).toBe(nineties.end - shortestShown)
  expect(withStart(nineties, toInstant(1900), extent).start).toBe(extent.start)
  expect(withEnd(nineties, toInstant(1900), extent).end).toBe(nineties.start + shortestShown)
  expect(withEnd(nineties, toInstant(2030), extent).end).toBe(extent.end)
})

describe('bringing something into view', () => {
  test('leaves the span alone when it is in view already', () => {
    expect(shiftedTo(nineties, years(1999, 2005), extent)).toBe(nineties)
  })
  test('shifts without changing the length', () => {
    const span = shiftedTo(nineties, years(1920, 1921), extent)
    expect(span.start).toBeLessThan(toInstant(1920))
    expect(span.end).toBeGreaterThan(toInstant(1921))
    expect(lengthOf(span)).toBe(lengthOf(nineties))
  })
  test('shows the beginning of what is longer than the span', () => {
    const span = shiftedTo({ start: toInstant(2020), end: toInstant(2021) }, years(1930, 1980), extent)
    expect(span.start).toBeLessThan(toInstant(1930))
    expect(span.end).toBeGreaterThan(toInstant(1930))
  })
})

test('centring stops at the edge of the extent', () => {
  expect(centredOn(nineties, toInstant(2024), extent).end).toBe(extent.end)
})

test('a cluster is padded, and a single day gets the shortest span', () => {
  expect(lengthOf(paddedAround(nineties, extent))).toBe(lengthOf(nineties) * 1.5)
  expect(lengthOf(paddedAround({ start: toInstant(1994), end: toInstant(1994) + dayLength }, extent))).toBe(
    1.5 * shortestShown,
  )
})

test('keys move an end of the span by what the zoom suggests, or to the limits', () => {
  const moved = (key: string, shown: Span, shiftKey = false) =>
    movedByHandleKey({ key, shiftKey }, shown.end, shown, extent)
  expect(moved('ArrowRight', years(1980, 2000))).toBe(toInstant(2001))
  expect(moved('ArrowRight', years(1980, 2000), true)).toBe(toInstant(2010))
  expect(moved('ArrowLeft', years(1999, 2000))).toBe(toInstant(1999, 12, 1))
  expect(moved('ArrowLeft', { start: toInstant(1999, 12), end: toInstant(2000) })).toBe(
    toInstant(1999, 12, 31),
  )
  expect(moved('PageDown', years(1980, 2000))).toBe(toInstant(1990))
  expect(moved('Home', nineties)).toBe(extent.start)
  expect(moved('End', nineties)).toBe(extent.end)
  expect(moved('a', nineties)).toBeNull()
})

describe('a leap', () => {
  test('is a press that zooms, or that goes where nothing of what was shown is', () => {
    expect(isLeap(nineties, zoomed(nineties, toInstant(1995), zoomStep, extent))).toBe(true)
    expect(isLeap(nineties, zoomed(nineties, toInstant(1995), 1 / zoomStep, extent))).toBe(true)
    expect(isLeap(nineties, years(2005, 2015))).toBe(true)
  })

  test('is not what a hand does: a notch of the wheel, panning, drawing one end', () => {
    expect(isLeap(nineties, zoomed(nineties, toInstant(1995), Math.exp(120 * wheelSpeed), extent))).toBe(
      false,
    )
    expect(isLeap(nineties, panned(nineties, lengthOf(nineties) / 2, extent))).toBe(false)
    expect(isLeap(nineties, years(1990, 2001))).toBe(false)
    expect(isLeap(nineties, nineties)).toBe(false)
  })
})
