import type { EventIndex } from '../filter/event-index.ts'
import { hasBit, type Bits } from '../filter/bits.ts'
import { noHue } from '../filter/hue-column.ts'
import type { Instant } from '../time/instant.ts'
import { lengthOf, overlaps, type Span } from '../time/span.ts'
import { gatherLane, type Group } from './gather-lane.ts'
import type { LaneColumns } from './lane-columns.ts'
import { formNumber, type MarkColumns } from './mark-columns.ts'

/** Keeps marks of one lane that would lie on top of each other together, so that the axis never holds more than `limit`
 *  items. Reads columns and makes objects only of what is on screen. */
export type Cluster = {
  readonly id: string
  readonly lane: string
  /** The centre of its first member, where it is drawn: clusters then never touch. */
  readonly at: Instant
  /** Of most members. */
  readonly hue: number | null
  readonly count: number
  /** The position of its first member. */
  readonly first: number
  /** Where all members may lie anywhere, if that is the same for all. */
  readonly stretch: Span | null
  /** Stands at an edge of the screen for what lies beyond it. */
  readonly beyond: 'before' | 'after' | null
  readonly has: (event: number) => boolean
  /** The numbers of its events. */
  readonly members: () => readonly number[]
}

/** Positions that stand alone, and clusters. */
export type Clustered = { readonly alone: readonly number[]; readonly clusters: readonly Cluster[] }

/** What there is to lay out. */
export type Rows = {
  readonly index: EventIndex
  readonly marks: MarkColumns
  readonly lanes: LaneColumns
  /** The lanes that are shown, by their place in `lanes`. */
  readonly shown: readonly number[]
  /** The events that are drawn. */
  readonly drawn: Bits
  readonly hues: Uint8Array
}

export type Clustering = {
  /** Milliseconds a pixel. */
  readonly pixel: number
  /** Only what touches it is returned and counted. */
  readonly window: Span
  /** Where the shown span begins: what cannot be told apart is gathered here. */
  readonly edge: Instant
  /** The number of the event that is never part of a cluster. */
  readonly selected: number | null
  /** Events that are laid out elsewhere. */
  readonly held: ReadonlySet<number>
  readonly limit: number
}

/** Single marks nearer than this cannot be told apart, pixels; clusters keep everything off their number. */
const apart = 9
/** A bar this wide is read as a bar and stands alone. */
export const barWidth = 40
const widening = 1.6
/** Of all items, so many may be bars. */
const shareOfBars = 0.4

/** `bars` are the events that are drawn, last, and touch the window. */
export function clusterMarks(rows: Rows, bars: readonly number[], clustering: Clustering): Clustered {
  const { pixel, window, limit } = clustering
  const widest = lengthOf(window) / pixel
  for (let wider = 1; ; wider *= widening) {
    const clustered = gather(rows, bars, { ...clustering, wider })
    if (clustered.alone.length + clustered.clusters.length <= limit || apart * wider > widest)
      return clustered
  }
}

/** `wider`: how many times more room everything takes, so that there are fewer items. */
type Gathering = Clustering & { readonly wider: number }

function gather(rows: Rows, bars: readonly number[], gathering: Gathering): Clustered {
  const { pixel, wider, selected, held, limit, window } = gathering
  const { marks, drawn, lanes } = rows
  const longEnough = Math.max(barWidth, 2 * apart * wider) * pixel
  const isLong = (event: number) =>
    marks.form[event] === formNumber.bar && (marks.end[event] ?? 0) - (marks.start[event] ?? 0) >= longEnough
  const joins = (event: number) =>
    hasBit(drawn, event) && event !== selected && !held.has(event) && !isLong(event)
  const groups = rows.shown.flatMap((lane) =>
    gatherLane(rows, lane, { joins, apart: apart * wider * pixel, pixel: pixel * wider, window }),
  )
  const standing =
    selected !== null && hasBit(drawn, selected) && touches(rows, selected, window) ? [selected] : []
  const { alone, rest } = parted(rows, bars.filter((bar) => bar !== selected && isLong(bar)), limit * shareOfBars) // prettier-ignore
  const isShown = (position: number) => rows.shown.includes(lanes.laneOf(position))
  const single = groups.filter(({ count }) => count === 1).map(({ first }) => first)
  return {
    alone: [
      ...[...standing, ...alone].flatMap((event) => lanes.positionsOf(event).filter(isShown)),
      ...single,
    ],
    clusters: [
      ...groups.filter(({ count }) => count > 1).map((group) => toCluster(rows, group, joins)),
      ...toHeaps(rows, rest, gathering),
    ],
  }
}

/** The bars that matter most, and the longest of these; the rest. */
function parted(
  { marks }: Rows,
  bars: readonly number[],
  most: number,
): { alone: readonly number[]; rest: readonly number[] } {
  if (bars.length <= most) return { alone: bars, rest: [] }
  const length = (bar: number) => (marks.end[bar] ?? 0) - (marks.start[bar] ?? 0)
  const order = [...bars].sort(
    (a, b) => (marks.importance[b] ?? 0) - (marks.importance[a] ?? 0) || length(b) - length(a) || a - b,
  )
  return { alone: order.slice(0, most), rest: order.slice(most) }
}

function toCluster(
  rows: Rows,
  { first, last, count, at }: Group,
  joins: (event: number) => boolean,
): Cluster {
  const { lanes } = rows
  const lane = lanes.ids[lanes.laneOf(first)] ?? ''
  const members = () => Array.from(lanes.events.subarray(first, last + 1)).filter(joins)
  const isWithin = (position: number) => first <= position && position <= last
  const has = (event: number) => joins(event) && lanes.positionsOf(event).some(isWithin)
  const common = commonOf(rows, lanes.events.subarray(first, last + 1), joins)
  return {
    id: `cluster:${lane}:${lanes.events[first] ?? 0}`,
    lane,
    at,
    count,
    first,
    has,
    members,
    beyond: null,
    ...common,
  }
}

/** More lasting events than can be drawn, a heap a lane. */
function toHeaps(rows: Rows, rest: readonly number[], { edge, window }: Gathering): Cluster[] {
  const { lanes, marks } = rows
  const heaps = new Map<number, number[]>()
  for (const event of rest)
    for (const position of lanes.positionsOf(event)) {
      const lane = lanes.laneOf(position)
      if (!rows.shown.includes(lane)) continue
      const heap = heaps.get(lane)
      if (heap === undefined) heaps.set(lane, [position])
      else heap.push(position)
    }
  return [...heaps].map(([lane, positions]) => {
    const members = positions.map((position) => lanes.events[position] ?? 0)
    const begins = members.reduce((least, event) => Math.min(least, marks.start[event] ?? 0), window.end)
    return {
      id: `heap:${lanes.ids[lane] ?? ''}`,
      lane: lanes.ids[lane] ?? '',
      at: Math.max(begins, edge),
      hue: commonOf(rows, members, () => true).hue,
      count: members.length,
      first: positions[0] ?? 0,
      stretch: null,
      beyond: null,
      has: (event) => members.includes(event),
      members: () => members,
    }
  })
}

function commonOf(
  { marks, hues }: Rows,
  events: ArrayLike<number>,
  joins: (event: number) => boolean,
): Pick<Cluster, 'hue' | 'stretch'> {
  const counts = new Uint32Array(noHue + 1)
  const first = events[0] ?? 0
  const stretch = { start: marks.start[first] ?? 0, end: marks.end[first] ?? 0 }
  let isShared = true
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0
    if (!joins(event)) continue
    const hue = hues[event] ?? noHue
    counts[hue] = (counts[hue] ?? 0) + 1
    isShared &&=
      marks.form[event] === formNumber.vague &&
      marks.start[event] === stretch.start &&
      marks.end[event] === stretch.end
  }
  const commonest = counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0))
  return { hue: commonest === noHue ? null : commonest, stretch: isShared ? stretch : null }
}

const touches = ({ marks }: Rows, event: number, window: Span): boolean =>
  overlaps({ start: marks.start[event] ?? 0, end: (marks.end[event] ?? 0) + 1 }, window)
