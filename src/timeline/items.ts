import type { KindFamily } from '../domain/event.ts'
import type { Instant } from '../time/instant.ts'
import { lengthOf } from '../time/span.ts'
import { barWidth, clusterMarks, type Cluster } from './clusters.ts'
import { placeLabels, type Label, type Nameable } from './labels.ts'
import { centreOf, type Mark } from './marks.ts'
import { pixelLength, toX, type Scale } from './scale.ts'

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
  readonly softStart: boolean
  readonly softEnd: boolean
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

export function toDrawing(
  marks: readonly Mark[],
  { scale, selected, led, folded, textWidth }: Projection,
): Drawing {
  const pixel = pixelLength(scale)
  const margin = lengthOf(scale.span) * overhang
  const window = { start: scale.span.start - margin, end: scale.span.end + margin }
  const clustered = clusterMarks(marks, { pixel, window, selected, limit: mostItems })
  const items = [
    ...toThreads(marks, selected, led),
    ...clustered.marks.map((mark) => toMarkItem(mark, { pixel, selected })),
    ...clustered.clusters.map(toClusterItem),
  ]
  const titles = new Map(clustered.marks.map((mark) => [mark.id, mark]))
  const placed = items.map((item) => ({ ...item, folded: folded.has(item.lane) }))
  return {
    items: withLabels(placed, titles, { scale, textWidth }),
    events: new Map<string, readonly string[]>([
      ...clustered.marks.map(({ id, event }) => [id, [event]] as [string, string[]]),
      ...clustered.clusters.map(
        ({ id, members }) => [id, members.map(({ event }) => event)] as [string, string[]],
      ),
    ]),
  }
}

const nameless = { label: '', labelLeft: 0, labelWidth: 0 }
const firm = { softStart: false, softEnd: false, folded: false }

function toMarkItem(mark: Mark, { pixel, selected }: { pixel: number; selected: string | null }): Item {
  const { id, event, lane, hue, family } = mark
  const common = { id, lane, hue, family, selected: event === selected, count: 0, ...nameless }
  if (mark.form === 'bar') {
    const width = (mark.end - mark.start) / pixel
    const look = width >= barWidth ? 'bar' : 'strip'
    if (width >= leastStrip)
      return {
        ...common,
        look,
        start: mark.start,
        end: mark.end,
        softStart: mark.softStart,
        softEnd: mark.softEnd,
        folded: false,
      }
  }
  if (mark.form === 'vague') return { ...common, ...firm, look: 'vague', start: mark.start, end: mark.end }
  return { ...common, ...firm, look: 'point', start: centreOf(mark), end: centreOf(mark) }
}

function toClusterItem({ id, lane, hue, at, members }: Cluster): Item {
  const family = members[0]?.family ?? 'meeting'
  return {
    id,
    lane,
    look: 'cluster',
    start: at,
    end: at,
    hue,
    family,
    selected: false,
    count: members.length,
    ...firm,
    ...nameless,
  }
}

/** A line in each lane of the selected event to the last event there that it led to. */
const toThreads = (marks: readonly Mark[], selected: string | null, led: ReadonlySet<string>): Item[] =>
  marks.filter((mark) => mark.event === selected).flatMap((from) => toThread(from, marks, led))

function toThread(from: Mark, marks: readonly Mark[], led: ReadonlySet<string>): Item[] {
  const centres = marks.filter((mark) => led.has(mark.event) && mark.lane === from.lane).map(centreOf)
  const [start, end] = [centreOf(from), Math.max(centreOf(from), ...centres)]
  if (end <= start) return []
  return [
    {
      id: `thread@${from.lane}`,
      lane: from.lane,
      look: 'thread',
      start,
      end,
      hue: null,
      family: from.family,
      selected: false,
      count: 0,
      ...firm,
      ...nameless,
    },
  ]
}

const markRadius = 5.5
const clusterRadius = 8
const selectedRadius = 10

function withLabels(
  items: readonly Item[],
  marks: ReadonlyMap<string, Mark>,
  { scale, textWidth }: Pick<Projection, 'scale' | 'textWidth'>,
): readonly Item[] {
  const lanes = new Map<string, Nameable[]>()
  for (const item of items) {
    if (item.look === 'thread' || item.folded) continue
    const mark = marks.get(item.id)
    const { left, right } = extentOf(item, scale)
    const lane = lanes.get(item.lane) ?? []
    lanes.set(item.lane, lane)
    lane.push({
      id: item.id, left, right, bar: item.look === 'bar', selected: item.selected,
      textWidth: mark === undefined ? null : textWidth(mark.title), importance: mark?.importance ?? 1,
    }) // prettier-ignore
  }
  const visible = { left: 0, right: scale.width }
  const labels = new Map([...lanes.values()].flatMap((lane) => [...placeLabels(lane, visible)]))
  return items.map((item) => named(item, labels.get(item.id), { mark: marks.get(item.id), scale }))
}

function named(
  item: Item,
  label: Label | undefined,
  { mark, scale }: { mark: Mark | undefined; scale: Scale },
): Item {
  if (label === undefined || mark === undefined) return item
  const labelLeft = Math.round(label.left - toX(scale, item.start))
  return { ...item, label: mark.title, labelLeft, labelWidth: Math.floor(label.width) }
}

function extentOf(item: Item, scale: Scale): { left: number; right: number } {
  const [left, right] = [toX(scale, item.start), toX(scale, item.end)]
  if (item.look === 'bar' || item.look === 'strip') return { left, right }
  const middle = (left + right) / 2
  const radius = item.look === 'cluster' ? clusterRadius : item.selected ? selectedRadius : markRadius
  return { left: Math.min(left, middle - radius), right: Math.max(right, middle + radius) }
}
