import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { hasBit, type Bits } from '../filter/bits.ts'
import type { LaneKind } from '../state/app-state.ts'
import { lanesOf } from './lanes-of.ts'
import { markColumnsOf } from './mark-columns.ts'

/** Which dated events lie in which lanes. Each place of an event in a lane is a position; the positions of a lane follow on
 *  each other in the order of the events' centres. */
export type LaneColumns = {
  readonly ids: readonly string[]
  /** The positions of lane n are `first[n]` up to `first[n + 1]`. */
  readonly first: Uint32Array
  /** The event's number, by position. */
  readonly events: Uint32Array
  readonly laneOf: (position: number) => number
  /** The positions of an event, in the order of its lanes. */
  readonly positionsOf: (event: number) => readonly number[]
}

type Laned = Pick<Dataset, 'events' | 'themes'> & { readonly atlas: Pick<Dataset['atlas'], 'extent'> }

export function toLaneColumns(dataset: Laned, kind: LaneKind): LaneColumns {
  const { byCentre } = markColumnsOf(dataset)
  const ids: string[] = []
  const laneById = new Map<string, number>()
  const members: number[][] = []
  for (const number of byCentre)
    for (const id of lanesOf(dataset.events[number] as HistoricalEvent, kind, dataset)) {
      const lane = laneById.get(id) ?? ids.length
      if (lane === ids.length) {
        laneById.set(id, lane)
        ids.push(id)
        members.push([])
      }
      members[lane]?.push(number)
    }
  const first = new Uint32Array(ids.length + 1)
  for (const [lane, numbers] of members.entries()) first[lane + 1] = (first[lane] ?? 0) + numbers.length
  const events = Uint32Array.from(members.flat())
  return {
    ids,
    first,
    events,
    laneOf: (position) => first.findLastIndex((from, lane) => lane < ids.length && from <= position),
    positionsOf: createPositions(dataset, kind, { first, events, laneById }),
  }
}

type Positions = { first: Uint32Array; events: Uint32Array; laneById: ReadonlyMap<string, number> }

/** Searches the lanes of the event for it. */
function createPositions(dataset: Laned, kind: LaneKind, { first, events, laneById }: Positions) {
  const { centre } = markColumnsOf(dataset)
  return (number: number): readonly number[] => {
    const event = dataset.events[number]
    if (event === undefined || event.date === null) return []
    return lanesOf(event, kind, dataset).flatMap((id) => {
      const lane = laneById.get(id) ?? 0
      const range = { from: first[lane] ?? 0, to: first[lane + 1] ?? 0 }
      let at = firstFrom({ events, centre }, range, centre[number] ?? 0)
      while (at < range.to && events[at] !== number) at++
      return at < range.to ? [at] : []
    })
  }
}

type Ordered = { readonly events: Uint32Array; readonly centre: Float64Array }

/** The first position of a lane whose event has its centre at the instant or later. */
export function firstFrom(
  { events, centre }: Ordered,
  { from, to }: { from: number; to: number },
  instant: number,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((centre[events[middle] ?? 0] ?? 0) >= instant) high = middle
    else low = middle + 1
  }
  return low
}

/** An event in one lane only goes by its own id. */
export function idAt(
  position: number,
  { ids, laneOf, positionsOf }: LaneColumns,
  event: HistoricalEvent,
): string {
  return positionsOf(event.number)[0] === position ? event.id : `${event.id}@${ids[laneOf(position)] ?? ''}`
}

/** How many events of a set are in each lane, by the lane's id. */
export function countByLane({ ids, first, events }: LaneColumns, set: Bits): ReadonlyMap<string, number> {
  return new Map(
    ids.flatMap((id, lane) => {
      let count = 0
      for (let at = first[lane] ?? 0; at < (first[lane + 1] ?? 0); at++)
        if (hasBit(set, events[at] ?? 0)) count++
      return count === 0 ? [] : [[id, count] as const]
    }),
  )
}

const known = new WeakMap<Dataset['events'], Map<LaneKind, LaneColumns>>()

/** The lanes of a kind, made when first asked for. */
export function laneColumnsOf(dataset: Laned, kind: LaneKind): LaneColumns {
  const byKind = known.get(dataset.events) ?? new Map<LaneKind, LaneColumns>()
  known.set(dataset.events, byKind)
  const columns = byKind.get(kind) ?? toLaneColumns(dataset, kind)
  byKind.set(kind, columns)
  return columns
}
