import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import type { EventSet } from '../filter/event-index.ts'
import { toWorld } from './screen.ts'

/** The places of a dataset where events happened, as columns of numbers: events that share their coordinates share a spot. */
export type Spots = {
  /** By the event's number; -1 without a place. */
  readonly spotOf: Int32Array
  readonly lngLats: readonly LngLat[]
  /** The id of the place. */
  readonly places: readonly string[]
  /** Pixels from the north-west corner of the world at zoom 0. */
  readonly x: Float64Array
  readonly y: Float64Array
}

export function toSpots({ events }: Pick<Dataset, 'events'>): Spots {
  const known = new Map<string, number>()
  const lngLats: LngLat[] = []
  const places: string[] = []
  const spotOf = new Int32Array(events.length).fill(-1)
  for (const [number, { lngLat, place }] of events.entries()) {
    if (lngLat === null) continue
    const key = lngLat.join()
    const spot = known.get(key) ?? lngLats.length
    if (spot === lngLats.length) {
      known.set(key, spot)
      lngLats.push(lngLat)
      places.push(place ?? '')
    }
    spotOf[number] = spot
  }
  const points = lngLats.map((lngLat) => toWorld(lngLat, 0))
  return {
    spotOf, lngLats, places,
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
  } // prettier-ignore
}

const known = new WeakMap<Dataset['events'], Spots>()

export function spotsOf(dataset: Pick<Dataset, 'events'>): Spots {
  const spots = known.get(dataset.events) ?? toSpots(dataset)
  known.set(dataset.events, spots)
  return spots
}

/** What stands at each spot, of some events. */
export type SpotTally = {
  readonly counts: Uint32Array
  /** The smallest number among the events of the spot. */
  readonly firsts: Uint32Array
}

/** One pass over the numbers; `apart` is left out. */
export function tallySpots(
  { spotOf, lngLats }: Spots,
  events: EventSet,
  apart: number | null = null,
): SpotTally {
  const counts = new Uint32Array(lngLats.length)
  const firsts = new Uint32Array(lngLats.length)
  for (const number of events.numbers()) {
    const spot = spotOf[number] ?? -1
    if (spot < 0 || number === apart) continue
    if (counts[spot] === 0) firsts[spot] = number
    counts[spot] = (counts[spot] ?? 0) + 1
  }
  return { counts, firsts }
}

/** A spot with how many events of a set happened there. */
export type Placed = { readonly place: string; readonly lngLat: LngLat; readonly count: number }

/** In the order of their first events. */
export function placedIn(dataset: Pick<Dataset, 'events'>, events: EventSet): Placed[] {
  const spots = spotsOf(dataset)
  const { counts, firsts } = tallySpots(spots, events)
  return [...counts.keys()]
    .filter((spot) => (counts[spot] ?? 0) > 0)
    .sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0))
    .flatMap((spot) => {
      const lngLat = spots.lngLats[spot]
      return lngLat === undefined
        ? []
        : [{ place: spots.places[spot] ?? '', lngLat, count: counts[spot] ?? 0 }]
    })
}
