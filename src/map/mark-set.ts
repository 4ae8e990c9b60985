import type { EventSet } from '../filter/event-index.ts'
import { toMarks, type Mark } from './clusters.ts'
import { tallySpots, type Spots } from './spots.ts'

/** The marks of some events at a zoom, and which event stands in which. */
export type MarkSet = {
  readonly marks: readonly Mark[]
  /** The mark of a name that was given by `Mark.id`. */
  readonly byId: (id: number) => Mark | null
  /** The mark that the event of this number stands in. */
  readonly holding: (number: number) => Mark | null
  /** The numbers of its events, ascending. */
  readonly numbersOf: (mark: Mark) => readonly number[]
  /** How often each value of a column of small numbers occurs among the events of a mark, by value. */
  readonly tallyOf: (mark: Mark, column: Uint8Array) => Uint32Array
}

type Wanted = { readonly events: EventSet; readonly apart: number | null; readonly step: number }

/** `apart` stands beside the marks, in none of them. */
export function toMarkSet(spots: Spots, { events, apart, step }: Wanted): MarkSet {
  const marks = toMarks(spots, tallySpots(spots, events, apart), step)
  const markOfSpot = new Int32Array(spots.lngLats.length).fill(-1)
  for (const [at, mark] of marks.entries()) for (const spot of mark.spots) markOfSpot[spot] = at
  const positionOf = (number: number): number =>
    number === apart ? -1 : (markOfSpot[spots.spotOf[number] ?? -1] ?? -1)
  const positions = new Map(marks.map((mark, at) => [mark.id, at]))
  let tallied: { column: Uint8Array; counts: Uint32Array } | null = null
  return {
    marks,
    byId: (id) => marks[positions.get(id) ?? -1] ?? null,
    holding: (number) => (events.has(number) ? (marks[positionOf(number)] ?? null) : null),
    numbersOf: ({ id }) => {
      const at = positions.get(id) ?? -1
      return at < 0 ? [] : Array.from(events.numbers()).filter((number) => positionOf(number) === at)
    },
    tallyOf: ({ id }, column) => {
      if (tallied?.column !== column)
        tallied = { column, counts: tally(events, marks.length, { positionOf, column }) }
      const at = positions.get(id) ?? 0
      return tallied.counts.subarray(at * tallyWidth, (at + 1) * tallyWidth)
    },
  }
}

/** Values of a tallied column are smaller. */
const tallyWidth = 8

type Tallying = { readonly positionOf: (number: number) => number; readonly column: Uint8Array }

/** One pass for all marks. */
function tally(events: EventSet, marks: number, { positionOf, column }: Tallying): Uint32Array {
  const counts = new Uint32Array(marks * tallyWidth)
  for (const number of events.numbers()) {
    const at = positionOf(number)
    const cell = at * tallyWidth + (column[number] ?? 0)
    if (at >= 0) counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

export const noMarks: MarkSet = {
  marks: [],
  byId: () => null,
  holding: () => null,
  numbersOf: () => [],
  tallyOf: () => new Uint32Array(tallyWidth),
}
