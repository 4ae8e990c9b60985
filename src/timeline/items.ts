import type { HistoricalEvent, KindFamily } from '../domain/event.ts'
import { hasBit } from '../filter/bits.ts'
import { certainlyIn } from '../time/fuzzy-date.ts'
import type { Instant } from '../time/instant.ts'
import { overlaps, type Span } from '../time/span.ts'
import { toBar, type BarEnd } from './bars.ts'
import type { Dataset } from '../domain/dataset.ts'
import { barWidth, clusterMarks, type Cluster, type Clustered, type Rows } from './clusters.ts'
import { toEdges } from './edge-marks.ts'
import { isHalfSeen } from './extents.ts'
import { withFading } from './faded.ts'
import { nameItems } from './item-names.ts'
import { centreOf, toMark, type Mark, type MarkReading } from './marks.ts'
import { drawnSpan } from './overhang.ts'
import { toOtherDates } from './other-dates.ts'
import { pixelLength, type Scale } from './scale.ts'
import { onScreen } from './rows.ts'
import { shapeAt } from './shape-at.ts'
import { standApart } from './stand-apart.ts'

/** From marks to what stands on the axis at a given scale: shapes, bars, clusters, the thread, and their names. Every
 *  field is plain, so that two lists can be compared item by item. */
export type Item = {
  readonly id: string
  readonly lane: string
  readonly look: 'point' | 'vague' | 'bar' | 'strip' | 'cluster' | 'thread' | 'other' | 'tie'
  /** Where it is tied to the axis; a look of one instant has both the same. */
  readonly start: Instant
  readonly end: Instant
  readonly hue: number | null
  readonly family: KindFamily
  readonly selected: boolean
  /** In a row that is drawn small. */
  readonly folded: boolean
  /** The sources by which the atlas is read tell of none of it. */
  readonly faded: boolean
  /** May lie outside the shown span. */
  readonly unsure: boolean
  /** Where the shape of a vague mark or a cluster stands, pixels from the item's beginning. */
  readonly shapeLeft: number
  readonly startEnd: BarEnd
  readonly endEnd: BarEnd
  /** Over how many pixels an end comes and goes. */
  readonly fadeIn: number
  readonly fadeOut: number
  /** A bar that other marks stand on is drawn as a thin line at the foot of its lane, and the next ones over it. */
  readonly track: number | null
  /** Members of a cluster; 0 for anything else. */
  readonly count: number
  /** Its middle lies a little off screen: half of it would be seen. */
  readonly halfSeen: boolean
  /** A cluster at an edge of the screen for what lies beyond it. */
  readonly beyond: 'before' | 'after' | null
  /** Empty where there is no room to say it. */
  readonly label: string
  /** Pixels from the item's first pixel, and how long it may be. */
  readonly labelLeft: number
  readonly labelWidth: number
}

export type Projection = MarkReading & {
  readonly dataset: Dataset
  readonly scale: Scale
  /** Lanes drawn small, without names. */
  readonly folded: ReadonlySet<string>
  readonly selected: HistoricalEvent | null
  /** What the selected event led to. */
  readonly led: ReadonlySet<string>
  readonly textWidth: (text: string) => number
}

/** Items on screen at once; vis-timeline slows down beyond. */
const mostItems = 360
/** What lasts fewer pixels is drawn as the shape of its kind. */
const leastStrip = 10
export type Drawing = {
  readonly items: readonly Item[]
  /** The events that each item stands for. */
  readonly members: ReadonlyMap<string, Members>
}

/** Events by number; counted at once, listed on demand. */
export type Members = {
  readonly count: number
  readonly has: (event: number) => boolean
  readonly numbers: () => readonly number[]
}

export function toDrawing(rows: Rows, projection: Projection): Drawing {
  const { scale, folded, selected } = projection
  const { alone, clusters } = layOut(rows, scale, selected?.number ?? null)
  const marks = alone.map((position) => toMark(position, rows.lanes, projection))
  const others = toOtherDates(rows, projection)
  const laid = [
    ...toThreads(rows, projection),
    ...marks.map((mark) => toMarkItem(mark, scale, selected)),
    ...clusters.map((cluster) =>
      toClusterItem(cluster, toMark(cluster.first, rows.lanes, projection), scale),
    ),
    ...others.items,
  ].map((item) => (folded.has(item.lane) ? { ...item, folded: true } : item))
  const members = new Map<string, Members>([
    ...clusters.map(({ id, count, has, members: numbers }) => [id, { count, has, numbers }] as const),
    ...marks.map(({ id }, at) => [id, onlyOf(rows.lanes.events[alone[at] ?? 0] ?? 0)] as const),
    ...others.members,
  ])
  const drawing = standApart({ items: laid, members }, scale)
  const seen = drawing.items.map((item) => (isHalfSeen(item, scale) ? { ...item, halfSeen: true } : item))
  const items = nameItems(seen, new Map(marks.map((mark) => [mark.id, mark])), projection)
  return withFading({ ...drawing, items }, projection.dataset)
}

/** Of an item that stands for one event. */
export const onlyOf = (number: number): Members => ({
  count: 1,
  has: (event) => event === number,
  numbers: () => [number],
})

/** Every drawn event of the window is in one of the positions or clusters. */
export function layOut(rows: Rows, scale: Scale, selected: number | null): Clustered {
  const { span } = scale
  const window = drawnSpan(scale)
  const { bars, vague } = onScreen(rows, { window, span, selected })
  const edges = toEdges(rows, vague, scale)
  const pixel = pixelLength(scale)
  const { held } = edges
  const clustering = { pixel, window, edge: span.start, selected, held, limit: mostItems }
  const { alone, clusters } = clusterMarks(rows, bars, clustering)
  return { alone: [...alone, ...edges.alone], clusters: [...clusters, ...edges.clusters] }
}

const isUnsure = (mark: Mark, span: Span): boolean => overlaps(mark, span) && !certainlyIn(mark.date, span)

type Plain = Omit<Item, 'id' | 'lane' | 'look' | 'start' | 'end' | 'family'>

export const plain: Plain = {
  hue: null, selected: false, folded: false, faded: false, unsure: false, shapeLeft: 0, startEnd: 'firm', endEnd: 'firm', fadeIn: 0, fadeOut: 0,
  track: null, count: 0, beyond: null, halfSeen: false, label: '', labelLeft: 0, labelWidth: 0,
} // prettier-ignore

function toMarkItem(mark: Mark, scale: Scale, selected: HistoricalEvent | null): Item {
  const { id, event, lane, hue, family, start, end } = mark
  const unsure = isUnsure(mark, scale.span)
  const common = { ...plain, id, lane, hue, family, unsure, selected: event === selected?.id }
  const pixel = pixelLength(scale)
  if (mark.form === 'bar') {
    const bar = toBar(mark, scale)
    const width = (bar.end - bar.start) / pixel
    if (width >= leastStrip) return { ...common, ...bar, look: width >= barWidth ? 'bar' : 'strip' }
  }
  if (mark.form !== 'vague') return { ...common, look: 'point', start: centreOf(mark), end: centreOf(mark) }
  const fade = mark.date.approximate ? (end - start) / pixel / 3 : 0
  const shapeLeft = Math.round((shapeAt(mark, scale) - start) / pixel)
  return {
    ...common,
    look: 'vague',
    start,
    end,
    shapeLeft,
    fadeIn: Math.round(fade),
    fadeOut: Math.round(fade),
  }
}

/** Members that may all lie anywhere in one stretch have its whiskers together. */
function toClusterItem(
  { id, lane, hue, at, count, stretch, beyond }: Cluster,
  { family }: Mark,
  scale: Scale,
): Item {
  const { start, end } = stretch ?? { start: at, end: at }
  const shapeLeft = Math.round((at - start) / pixelLength(scale))
  return { ...plain, id, lane, hue, family, look: 'cluster', start, end, shapeLeft, count, beyond }
}

/** A line in each lane of the selected event to the last event there that it led to. */
function toThreads(rows: Rows, projection: Projection): Item[] {
  const { selected, led, dataset } = projection
  const marksOf = (event: HistoricalEvent | null | undefined): Mark[] =>
    event && hasBit(rows.drawn, event.number)
      ? rows.lanes
          .positionsOf(event.number)
          .filter((position) => rows.shown.includes(rows.lanes.laneOf(position)))
          .map((position) => toMark(position, rows.lanes, projection))
      : []
  const from = marksOf(selected)
  if (from.length === 0 || led.size === 0) return []
  const marks = [...led].flatMap((id) => marksOf(dataset.eventById.get(id)))
  return from.flatMap((mark) => toThread(mark, marks))
}

function toThread(from: Mark, led: readonly Mark[]): Item[] {
  const { lane, family } = from
  const centres = led.filter((mark) => mark.lane === lane).map(centreOf)
  const [start, end] = [centreOf(from), Math.max(centreOf(from), ...centres)]
  if (end <= start) return []
  return [{ ...plain, id: `thread@${lane}`, lane, family, look: 'thread', start, end }]
}
