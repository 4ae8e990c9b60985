import type { Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import type { Rows } from './clusters.ts'
import { radiusOf } from './extents.ts'
import { firstFrom } from './lane-columns.ts'

/** Members of a lane that would cover each other: the positions from `first` to `last` that join. */
export type Group = { readonly at: Instant; readonly first: number; last: number; count: number }

type Gathering = {
  readonly joins: (event: number) => boolean
  /** Closer than this two marks cannot be told apart, milliseconds. */
  readonly apart: number
  /** Milliseconds a pixel. */
  readonly pixel: number
  readonly window: Span
}

/** The groups whose first member has its centre in the window. Grouping goes from left to right and begins where a gap makes
 *  whatever lies before indifferent, so that the groups are the same wherever the window stands. */
export function gatherLane(rows: Pick<Rows, 'marks' | 'lanes'>, lane: number, gathering: Gathering): Group[] {
  const { lanes, marks } = rows
  const { events } = lanes
  const { centre } = marks
  const { joins, apart, pixel, window } = gathering
  const range = { from: lanes.first[lane] ?? 0, to: lanes.first[lane + 1] ?? 0 }
  const most = mostRoom(range, gathering)
  const groups: Group[] = []
  const add = (group: Group) => {
    groups.push(group)
    // Clusters take in whatever stands too near, and the longer their number, the further they reach.
    for (
      let last = group, before = groups.at(-2);
      before !== undefined;
      last = before, before = groups.at(-2)
    ) {
      const room = (radiusOf(before.count) + radiusOf(last.count)) * pixel
      if (before.count + last.count === 2 || last.at - before.at >= room) break
      groups.pop()
      before.last = last.last
      before.count += last.count
    }
    const left = groups.at(-2)
    if (left !== undefined && left.at < window.start) groups.splice(-2, 1)
  }
  let current: Group | null = null
  for (let at = beginning(rows, range, { ...gathering, most }); at < range.to; at++) {
    const event = events[at] ?? 0
    if (!joins(event)) continue
    const instant = centre[event] ?? 0
    if (current !== null && instant - current.at < apart) {
      current.last = at
      current.count++
      continue
    }
    if (current !== null) add(current)
    current = instant < window.end + most ? { at: instant, first: at, last: at, count: 1 } : null
    if (current === null) break
  }
  if (current !== null) add(current)
  return groups.filter(({ at }) => window.start <= at && at < window.end)
}

/** Between the two largest clusters that there can be, milliseconds. */
const mostRoom = ({ from, to }: { from: number; to: number }, { apart, pixel }: Gathering): number =>
  Math.max(apart, 2 * radiusOf(to - from) * pixel)

/** Goes left from the window to the first gap that no group can bridge. */
function beginning(
  { lanes: { events }, marks: { centre } }: Pick<Rows, 'marks' | 'lanes'>,
  range: { from: number; to: number },
  { joins, most, window }: Gathering & { readonly most: number },
): number {
  let begin = firstFrom({ events, centre }, range, window.start)
  let next = Number.POSITIVE_INFINITY
  for (let at = begin; at < range.to; at++)
    if (joins(events[at] ?? 0)) {
      next = centre[events[at] ?? 0] ?? 0
      break
    }
  for (let at = begin - 1; at >= range.from; at--) {
    const event = events[at] ?? 0
    if (!joins(event)) continue
    const instant = centre[event] ?? 0
    if (next - instant >= most) break
    begin = at
    next = instant
  }
  return begin
}
