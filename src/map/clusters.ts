import type { LngLat } from '../domain/place.ts'
import type { Spots, SpotTally } from './spots.ts'

/** What stands at one spot of the map: an event, or several that would overlap at this zoom. */
export type Mark = {
  /** The smallest number of its events: no other mark has it. */
  readonly id: number
  /** The spot of most of its events. */
  readonly lngLat: LngLat
  /** The place there. */
  readonly place: string
  readonly count: number
  /** The fullest first. */
  readonly spots: readonly number[]
}

/** Marks keep this distance at the zoom they are made for, pixels. */
export const clusterRadius = 34

/** Marks are made for whole zooms, so that they hold still while the map zooms in between. */
export const toStep = (zoom: number): number => Math.floor(zoom + 0.4)

export function toMarks(spots: Spots, tally: SpotTally, step: number): Mark[] {
  return groupSpots(spots, byFullness(spots, tally), step).map((group) => toMark(group, spots, tally))
}

/** The spots that have events, the fullest first; among equals the one whose first event comes first. */
function byFullness({ spotOf }: Spots, { counts, firsts }: SpotTally): Uint32Array {
  const size = spotOf.length
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  // As numbers, because sorting numbers needs no comparing function.
  const keys = new Float64Array(counts.length)
  let length = 0
  for (let spot = 0; spot < counts.length; spot++) {
    const count = counts[spot] ?? 0
    if (count > 0) keys[length++] = (most - count) * size + (firsts[spot] ?? 0)
  }
  return Uint32Array.from(keys.subarray(0, length).sort(), (key) => spotOf[key % size] ?? 0)
}

/** Groups spots that lie within `clusterRadius` pixels of an earlier one. The first of a group stays where it is, so a mark
 *  always stands on a real place. A grid of cells, as wide as the radius, keeps the search short. */
function groupSpots({ x, y }: Spots, spots: Iterable<number>, step: number): number[][] {
  const scale = 2 ** step
  const cells = new Map<number, number[][]>()
  const groups: number[][] = []
  for (const spot of spots) {
    const left = (x[spot] ?? 0) * scale
    const top = (y[spot] ?? 0) * scale
    const key = Math.floor(left / clusterRadius) * rowStep + Math.floor(top / clusterRadius)
    const home = findHome({ left, top, key }, cells, (anchor) => [
      (x[anchor] ?? 0) * scale,
      (y[anchor] ?? 0) * scale,
    ])
    if (home !== null) home.push(spot)
    else {
      const group = [spot]
      groups.push(group)
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [group])
      else cell.push(group)
    }
  }
  return groups
}

/** More rows than the world has cells at any zoom. */
const rowStep = 2 ** 24

function findHome(
  { left, top, key }: { left: number; top: number; key: number },
  cells: ReadonlyMap<number, readonly number[][]>,
  toPoint: (anchor: number) => readonly [number, number],
): number[] | null {
  for (let column = -1; column <= 1; column++)
    for (let row = -1; row <= 1; row++)
      for (const group of cells.get(key + column * rowStep + row) ?? []) {
        const [anchorLeft, anchorTop] = toPoint(group[0] ?? 0)
        if (Math.hypot(anchorLeft - left, anchorTop - top) <= clusterRadius) return group
      }
  return null
}

function toMark(group: readonly number[], { lngLats, places }: Spots, { counts, firsts }: SpotTally): Mark {
  const anchor = group[0] ?? 0
  let [count, id] = [0, Number.POSITIVE_INFINITY]
  for (const spot of group) {
    count += counts[spot] ?? 0
    id = Math.min(id, firsts[spot] ?? 0)
  }
  return { id, lngLat: lngLats[anchor] ?? [0, 0], place: places[anchor] ?? '', count, spots: group }
}

/** The first whole zoom, up to `last`, at which the spots of a mark part; null when they never do. */
export function stepThatParts(
  mark: Mark,
  spots: Spots,
  { from, last }: { from: number; last: number },
): number | null {
  for (let step = from; step <= last; step++) if (groupSpots(spots, mark.spots, step).length > 1) return step
  return null
}
