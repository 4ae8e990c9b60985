import type { HistoricalEvent } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import { toWorld } from './screen.ts'

/** What stands at one spot of the map: an event, or several that would overlap at this zoom. */
export type Mark = {
  /** The smallest number of its events: no other mark has it. */
  readonly id: number
  /** The spot of most of its events. */
  readonly lngLat: LngLat
  /** By number. */
  readonly events: readonly HistoricalEvent[]
  /** When the first of them begins. */
  readonly begins: number
}

/** Marks keep this distance at the zoom they are made for, pixels. */
export const clusterRadius = 34

/** Marks are made for whole zooms, so that they hold still while the map zooms in between. */
export const toStep = (zoom: number): number => Math.floor(zoom + 0.4)

type Spot = { lngLat: LngLat; events: HistoricalEvent[]; x: number; y: number }

function toSpots(events: readonly HistoricalEvent[], step: number): Spot[] {
  const spots = new Map<string, Spot>()
  for (const event of events) {
    if (event.lngLat === null) continue
    const key = event.lngLat.join()
    const spot = spots.get(key)
    if (spot !== undefined) spot.events.push(event)
    else {
      const [x, y] = toWorld(event.lngLat, step)
      spots.set(key, { lngLat: event.lngLat, events: [event], x, y })
    }
  }
  return [...spots.values()]
}

/** Groups events whose spots lie within `clusterRadius` pixels of a fuller spot. The fullest spots come first and stay
 *  where they are, so a mark always stands on a real place. A grid of cells keeps the search short. */
export function toMarks(events: readonly HistoricalEvent[], step: number): Mark[] {
  const spots = toSpots(events, step).sort(
    (a, b) => b.events.length - a.events.length || (a.events[0]?.number ?? 0) - (b.events[0]?.number ?? 0),
  )
  const cells = new Map<string, { anchor: Spot; spots: Spot[] }[]>()
  const groups: { anchor: Spot; spots: Spot[] }[] = []
  for (const spot of spots) {
    const [column, row] = [Math.floor(spot.x / clusterRadius), Math.floor(spot.y / clusterRadius)]
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx},${row + dy}`) ?? []),
    )
    const home = near.find(({ anchor }) => Math.hypot(anchor.x - spot.x, anchor.y - spot.y) <= clusterRadius)
    if (home !== undefined) home.spots.push(spot)
    else {
      const group = { anchor: spot, spots: [spot] }
      groups.push(group)
      const key = `${column},${row}`
      cells.set(key, [...(cells.get(key) ?? []), group])
    }
  }
  return groups.map(({ anchor, spots }) => toMark(anchor, spots))
}

function toMark(anchor: Spot, spots: readonly Spot[]): Mark {
  const events = spots.flatMap((spot) => spot.events).sort((a, b) => a.number - b.number)
  return {
    id: events[0]?.number ?? 0,
    lngLat: anchor.lngLat,
    events,
    begins: Math.min(...events.map(({ date }) => date?.start ?? Number.POSITIVE_INFINITY)),
  }
}

/** The first whole zoom, up to `last`, at which the events part; null when they never do. */
export function stepThatParts(events: readonly HistoricalEvent[], from: number, last: number): number | null {
  for (let step = from; step <= last; step++) if (toMarks(events, step).length > 1) return step
  return null
}
