import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayLength, startOfDay } from '../time/instant.ts'
import { contains } from '../time/span.ts'
import { createBeginnings } from './beginnings.ts'

const half = dayLength / 2
const extent = { start: 0, end: 100 * dayLength }

/** Beginnings in half days, some before the axis; some events do not match. */
const events = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 190 }), fc.boolean()), { maxLength: 60 })
  .map((all) => all.toSorted(([a], [b]) => a - b).map(([at, has]) => ({ start: at * half, has })))

test('finds what a plain look at every event finds', () => {
  fc.assert(
    fc.property(
      events,
      fc.integer({ min: 0, max: 199 }),
      fc.integer({ min: 1, max: 50 }),
      (all, from, length) => {
        const beginnings = createBeginnings(
          { start: Float64Array.from([...all.map(({ start }) => start), Infinity]), dated: all.length },
          extent,
        )
        const has = (number: number) => all[number]?.has === true
        const startOf = (number: number) => Math.max(all[number]?.start ?? 0, extent.start)
        const matching = [...all.keys()].filter(has)
        const span = { start: from * half, end: (from + length) * half }
        expect(beginnings.within(span, has)).toEqual(matching.filter((at) => contains(span, startOf(at))))
        const days = matching.map((at) => startOfDay(startOf(at)))
        const day = startOfDay(span.start)
        expect(beginnings.nextDay(span.start, 1, has)).toBe(days.find((at) => at > day) ?? null)
        expect(beginnings.nextDay(span.start, -1, has)).toBe(days.findLast((at) => at < day) ?? null)
      },
    ),
  )
})
