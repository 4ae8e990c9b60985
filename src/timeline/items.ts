import type { KindFamily } from '../domain/event.ts'
import type { Certainty } from '../state/app-state.ts'
import { certainlyIn } from '../time/fuzzy-date.ts'
import type { Instant } from '../time/instant.ts'
import { lengthOf, overlaps, type Span } from '../time/span.ts'
import { toBar, type BarEnd } from './bars.ts'
import { barWidth, clusterMarks, type Cluster } from './clusters.ts'
import { toEdges } from './edge-marks.ts'
import { nameItems } from './item-names.ts'
import { centreOf, type Mark } from './marks.ts'
import { pixelLength, type Scale } from './scale.ts'
import { shapeAt } from './shape-at.ts'
import { gatherDeep, withTracks } from './tracks.ts'

/** From marks to what stands on the axis at a given scale: shapes, bars, clusters, the thread, and their names. Every
 *  field is plain, so that two lists can be compared item by item. */
export type Item = {
  readonly id: string
  readonly lane: string
  readonly look: 'point' | 'vague' | 'bar' | 'strip' | 'cluster' | 'thread'
  /** Where it is tied to the axis; a look of one instant has both the same. */
  readonly start: Instant
  readonly end: Instant
  readonly hue: number | null
  readonly family: KindFamily
  readonly selected: boolean
  /** In a row that is drawn small. */
  readonly folded: boolean
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
  /** Empty where there is no room to say it. */
  readonly label: string
  /** Pixels from the item's first pixel, and how long it may be. */
  readonly labelLeft: number
  readonly labelWidth: number
}

export type Projection = {
  readonly scale: Scale
  /** Lanes drawn small, without names. */
  readonly folded: ReadonlySet<string>
  readonly certainty: Certainty
  readonly selected: string | null
  /** What the selected event led to. */
  readonly led: ReadonlySet<string>
  readonly textWidth: (text: string) => number
}

/** Items on screen at once; vis-timeline slows down beyond. */
const mostItems = 380
/** What lasts fewer pixels is drawn as the shape of its kind. */
const leastStrip = 10
/** Drawn beyond each edge, as a share of the span, so that panning shows no empty margin. */
const overhang = 0.15

export type Drawing = {
  readonly items: readonly Item[]
  /** The events that each item stands for. */
  readonly events: ReadonlyMap<string, readonly string[]>
}

export function toDrawing(all: readonly Mark[], projection: Projection): Drawing {
  const { scale, selected, led, folded } = projection
  const marks = asked(all, projection)
  const margin = lengthOf(scale.span) * overhang
  const window = { start: scale.span.start - margin, end: scale.span.end + margin }
  const edges = toEdges(marks, scale, selected)
  const placed = marks.filter(({ id }) => !edges.held.has(id))
  const clustered = clusterMarks(placed, { pixel: pixelLength(scale), window, selected, limit: mostItems })
  const alone = [...clustered.marks, ...edges.marks]
  const clusters = [...clustered.clusters, ...edges.clusters]
  const sunk = withTracks(
    [
      ...toThreads(placed, selected, led),
      ...alone.map((mark) => toMarkItem(mark, scale, selected)),
      ...clusters.map((cluster) => toClusterItem(cluster, scale)),
    ].map((item) => (folded.has(item.lane) ? { ...item, folded: true } : item)),
    scale,
  )
  const { items, events } = gatherDeep(
    sunk,
    new Map<string, readonly string[]>([
      ...alone.map(({ id, event }): [string, string[]] => [id, [event]]),
      ...clusters.map(({ id, members }): [string, string[]] => [id, members.map(({ event }) => event)]),
    ]),
    scale,
  )
  return { items: nameItems(items, new Map(alone.map((mark) => [mark.id, mark])), projection), events }
}

/** Who asks for what is certainly in the shown span does not see what may lie outside it. */
const asked = (marks: readonly Mark[], { certainty, scale: { span } }: Projection): readonly Mark[] =>
  certainty === 'possible'
    ? marks
    : marks.filter((mark) => !overlaps(mark, span) || certainlyIn(mark.date, span))

const isUnsure = (mark: Mark, span: Span): boolean => overlaps(mark, span) && !certainlyIn(mark.date, span)

type Plain = Omit<Item, 'id' | 'lane' | 'look' | 'start' | 'end' | 'family'>

export const plain: Plain = {
  hue: null, selected: false, folded: false, unsure: false, shapeLeft: 0, startEnd: 'firm', endEnd: 'firm', fadeIn: 0, fadeOut: 0,
  track: null, count: 0, label: '', labelLeft: 0, labelWidth: 0,
} // prettier-ignore

function toMarkItem(mark: Mark, scale: Scale, selected: string | null): Item {
  const { id, event, lane, hue, family, start, end } = mark
  const unsure = isUnsure(mark, scale.span)
  const common = { ...plain, id, lane, hue, family, unsure, selected: event === selected }
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
function toClusterItem({ id, lane, hue, at, members }: Cluster, scale: Scale): Item {
  const [first] = members
  const share = members.every(
    ({ form, start, end }) => form === 'vague' && start === first?.start && end === first.end,
  )
  const [start, end] = share && first !== undefined ? [first.start, first.end] : [at, at]
  const shapeLeft = Math.round((at - start) / pixelLength(scale))
  const family = first?.family ?? 'meeting'
  return { ...plain, id, lane, hue, family, look: 'cluster', start, end, shapeLeft, count: members.length }
}

/** A line in each lane of the selected event to the last event there that it led to. */
const toThreads = (marks: readonly Mark[], selected: string | null, led: ReadonlySet<string>): Item[] =>
  marks.filter((mark) => mark.event === selected).flatMap((from) => toThread(from, marks, led))

function toThread(from: Mark, marks: readonly Mark[], led: ReadonlySet<string>): Item[] {
  const { lane, family } = from
  const centres = marks.filter((mark) => led.has(mark.event) && mark.lane === lane).map(centreOf)
  const [start, end] = [centreOf(from), Math.max(centreOf(from), ...centres)]
  if (end <= start) return []
  return [{ ...plain, id: `thread@${lane}`, lane, family, look: 'thread', start, end }]
}
