import type { Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import type { Rows } from './clusters.ts'
import { firstFrom } from './lane-columns.ts'

/** Members of a lane that would cover each other: the positions from `first` to `last` that join. */
export type Group = { readonly at: Instant; readonly first: number; last: number; count: number }

type Gathering = {
  readonly joins: (event: number) => boolean
  /** Closer than this two marks cannot be told apart, milliseconds. */
  readonly half: number
  /** Closer than this nothing stands beside a cluster, milliseconds. */
  readonly room: number
  readonly window: Span
}

/** The groups whose first member has its centre in the window. Grouping goes from left to right and begins where a gap makes
 *  whatever lies before indifferent, so that the groups are the same wherever the window stands. */
export function gatherLane(rows: Pick<Rows, 'marks' | 'lanes'>, lane: number, gathering: Gathering): Group[] {
  const { lanes, marks } = rows
  const { events } = lanes
  const { centre } = marks
  const { joins, half, room, window } = gathering
  const range = { from: lanes.first[lane] ?? 0, to: lanes.first[lane + 1] ?? 0 }
  const groups: Group[] = []
  const add = (group: Group) => {
    const last = groups.at(-1)
    // Clusters take in whatever stands too near.
    if (last !== undefined && last.count + group.count > 2 && group.at - last.at < room) {
      last.last = group.last
      last.count += group.count
      return
    }
    if (last !== undefined && last.at < window.start) groups.pop()
    groups.push(group)
  }
  let current: Group | null = null
  for (let at = beginning(rows, range, gathering); at < range.to; at++) {
    const event = events[at] ?? 0
    if (!joins(event)) continue
    const instant = centre[event] ?? 0
    if (current !== null && instant - current.at < half) {
      current.last = at
      current.count++
      continue
    }
    if (current !== null) add(current)
    current = instant < window.end + room ? { at: instant, first: at, last: at, count: 1 } : null
    if (current === null) break
  }
  if (current !== null) add(current)
  return groups.filter(({ at }) => window.start <= at && at < window.end)
}

/** Goes left from the window to the first gap that no group can bridge. */
function beginning(
  { lanes: { events }, marks: { centre } }: Pick<Rows, 'marks' | 'lanes'>,
  range: { from: number; to: number },
  { joins, room, window }: Gathering,
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
    if (next - instant >= room) break
    begin = at
    next = instant
  }
  return begin
}
