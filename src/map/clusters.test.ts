import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import { clusterRadius, stepThatParts, toMarks } from './clusters.ts'
import { toWorld } from './screen.ts'

const [sample] = sampleDataset().events
if (sample === undefined) throw new Error('the sample has events')

const toEvents = (spots: readonly (LngLat | null)[]): HistoricalEvent[] =>
  spots.map((lngLat, number) => ({ ...sample, id: `e${number}`, number, lngLat }))

const spot = fc.tuple(
  fc.double({ min: 20, max: 70, noNaN: true }),
  fc.double({ min: 20, max: 60, noNaN: true }),
)

test('every placed event stands in exactly one mark, and marks keep their distance', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (spots, step) => {
      const marks = toMarks(toEvents(spots), step)
      const numbers = marks.flatMap(({ events }) => events.map(({ number }) => number))
      expect(numbers.sort((a, b) => a - b)).toEqual(spots.map((_, i) => i))
      const points = marks.map(({ lngLat }) => toWorld(lngLat, step))
      points.forEach(([x, y], i) =>
        points.slice(i + 1).forEach(([otherX, otherY]) => {
          expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(clusterRadius)
        }),
      )
    }),
  )
})

test('events without a place make no mark', () => {
  expect(toMarks(toEvents([null, [44, 41]]), 5)).toHaveLength(1)
})

test('a mark stands where most of its events are, whatever their order', () => {
  const [mark] = toMarks(toEvents([[49.5, 40.3], [49.87, 40.41], [49.87, 40.41]]), 4) // prettier-ignore
  expect(mark?.lngLat).toEqual([49.87, 40.41])
  expect(mark?.id).toBe(0)
})

test('zooming parts what lies apart, and nothing parts one place', () => {
  const apart = toEvents([[49.5, 40.3], [49.87, 40.41]]) // prettier-ignore
  const step = stepThatParts(apart, 4, 10)
  expect(step).toBeGreaterThan(4)
  expect(toMarks(apart, step ?? 0)).toHaveLength(2)
  expect(toMarks(apart, (step ?? 0) - 1)).toHaveLength(1)
  expect(stepThatParts(toEvents([[49.5, 40.3], [49.5, 40.3]]), 4, 10)).toBeNull() // prettier-ignore
})
