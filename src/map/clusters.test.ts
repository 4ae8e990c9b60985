import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import { allBits } from '../filter/bits.ts'
import { toEventSet } from '../filter/event-index.ts'
import { clusterRadius, stepThatParts } from './clusters.ts'
import { toMarkSet } from './mark-set.ts'
import { toWorld } from './screen.ts'
import { spotsOf, toSpots } from './spots.ts'

const [sample] = sampleDataset().events
if (sample === undefined) throw new Error('the sample has events')

const toEvents = (spots: readonly (LngLat | null)[]): HistoricalEvent[] =>
  spots.map((lngLat, number) => ({ ...sample, id: `e${number}`, number, lngLat }))

const setOf = (lngLats: readonly (LngLat | null)[], step: number, apart: number | null = null) => {
  const events = toEvents(lngLats)
  return toMarkSet(toSpots({ events }), {
    events: toEventSet({ events }, allBits(events.length)),
    step,
    apart,
  })
}

const spot = fc.tuple(
  fc.double({ min: 20, max: 70, noNaN: true }),
  fc.double({ min: 20, max: 60, noNaN: true }),
)
const anywhere = fc.oneof(spot, fc.constantFrom<LngLat>([49.87, 40.41], [44.79, 41.72]))

test('at every zoom each placed event stands in exactly one mark, counts add up, and marks keep their distance', () => {
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (places, step) => {
      const set = setOf(places, step)
      const numbers = set.marks.flatMap((mark) => set.numbersOf(mark))
      expect([...numbers].sort((a, b) => a - b)).toEqual(places.map((_, i) => i))
      expect(set.marks.reduce((sum, { count }) => sum + count, 0)).toBe(places.length)
      for (const mark of set.marks) {
        expect(set.numbersOf(mark)).toHaveLength(mark.count)
        expect(set.numbersOf(mark)[0]).toBe(mark.id)
        expect(set.byId(mark.id)).toBe(mark)
        for (const number of set.numbersOf(mark)) expect(set.holding(number)).toBe(mark)
      }
      const points = set.marks.map(({ lngLat }) => toWorld(lngLat, step))
      points.forEach(([x, y], i) =>
        points.slice(i + 1).forEach(([otherX, otherY]) => {
          expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(clusterRadius)
        }),
      )
    }),
  )
})

test('a mark tallies the values of its events', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anywhere, fc.nat(7)), { minLength: 1, maxLength: 40 }), (events) => {
      const set = setOf(events.map(([place]) => place), 4) // prettier-ignore
      const column = Uint8Array.from(events, ([, value]) => value)
      for (const mark of set.marks)
        expect([...set.tallyOf(mark, column)]).toEqual(
          [0, 1, 2, 3, 4, 5, 6, 7].map(
            (value) => set.numbersOf(mark).filter((number) => column[number] === value).length,
          ),
        )
    }),
  )
})

test('events without a place make no mark', () => {
  expect(setOf([null, [44, 41]], 5).marks).toHaveLength(1)
})

test('an event that stands apart is in no mark', () => {
  const set = setOf([[44, 41], [44, 41]], 5, 0) // prettier-ignore
  expect(set.marks.map(({ id, count }) => [id, count])).toEqual([[1, 1]])
  expect(set.holding(0)).toBeNull()
})

test('a mark stands where most of its events are, whatever their order', () => {
  const [mark] = setOf([[49.5, 40.3], [49.87, 40.41], [49.87, 40.41]], 4).marks // prettier-ignore
  expect(mark?.lngLat).toEqual([49.87, 40.41])
  expect(mark?.id).toBe(0)
})

test('zooming parts what lies apart, and nothing parts one place', () => {
  const partOf = (places: readonly LngLat[]) => {
    const events = toEvents(places)
    const [mark] = setOf(places, 3).marks
    return mark === undefined ? null : stepThatParts(mark, spotsOf({ events }), { from: 4, last: 10 })
  }
  const apart: LngLat[] = [[49.5, 40.3], [49.87, 40.41]] // prettier-ignore
  const step = partOf(apart)
  expect(step).toBeGreaterThan(4)
  expect(setOf(apart, step ?? 0).marks).toHaveLength(2)
  expect(setOf(apart, (step ?? 0) - 1).marks).toHaveLength(1)
  expect(partOf([[49.5, 40.3], [49.5, 40.3]])).toBeNull() // prettier-ignore
})
