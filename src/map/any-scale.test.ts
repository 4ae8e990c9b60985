import { expect, test } from 'vitest'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { allBits } from '../filter/bits.ts'
import { indexOf, toEventSet } from '../filter/event-index.ts'
import { noCities } from './city-names.ts'
import { clusterRadius } from './clusters.ts'
import { toNameFeatures } from './event-marks.ts'
import { toMarkSet } from './mark-set.ts'
import { toScreen } from './screen.ts'
import { spotsOf } from './spots.ts'

const size = 100_000
const placeCount = 4000

const places = Array.from({ length: placeCount }, (_, n) => {
  const [x, y] = [(n * 0.618_034) % 1, (n * 0.754_878) % 1]
  return { id: `p${n}`, names: { en: `Place ${n}` }, lngLat: [x * 340 - 170, y * 120 - 55] as const }
})

// What the map does not read is left out.
const events = Array.from({ length: size }, (_, number) => {
  const place = places[(number * 7919) % placeCount]
  return {
    id: `e${number}`, number, date: null, kind: 'visit', place: place?.id ?? null, lngLat: place?.lngLat ?? null,
    leaders: [], countries: [], themes: [], corridors: [], organizations: [], sources: [],
    evidence: [], people: [],
  }
}) as unknown as HistoricalEvent[] // prettier-ignore

const dataset = {
  events,
  places: new Map(places.map((place) => [place.id, place])),
} as unknown as Dataset

const all = toEventSet(indexOf(dataset), allBits(size))

test.each([2, 4, 6, 8, 10, 12])(
  `of ${size} events the map holds what a screen can show, at zoom %i`,
  (step) => {
    const { marks } = toMarkSet(spotsOf(dataset), { events: all, apart: null, step })
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(size)
    expect(marks.length).toBeLessThanOrEqual(placeCount)
    expect(
      toNameFeatures(marks, dataset, { lang: 'en', instant: 0, cities: noCities }).features.length,
    ).toBeLessThanOrEqual(1500)
    const box = { center: [44, 40] as const, zoom: step, width: 1440, height: 900 }
    const onScreen = marks.filter(({ lngLat }) => {
      const [x, y] = toScreen(box, lngLat)
      return x >= 0 && x <= box.width && y >= 0 && y <= box.height
    })
    // No two stand closer than the radius, so that each has a circle of half of it for itself.
    const room = (box.width + clusterRadius) * (box.height + clusterRadius)
    expect(onScreen.length).toBeLessThan(room / (Math.PI * (clusterRadius / 2) ** 2))
  },
)
