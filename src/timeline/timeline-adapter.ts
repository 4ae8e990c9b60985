import { DataSet } from 'vis-data/esnext'
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { DateWords } from '../time/format.ts'
import { dayLength, type Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { createAxisCover } from './axis-cover.ts'
import { formatTick } from './axis-labels.ts'
import type { Lane } from './lanes.ts'
import { isUnchanged, sameFields, toItemChanges } from './item-changes.ts'
import type { Item } from './items.ts'
import { createMarkElement, toItemClass } from './mark-element.ts'
import { createMarkLights, type Lights } from './mark-lights.ts'
import { drawnSpan, overhangOf, pushTo } from './overhang.ts'
import type { Scale } from './scale.ts'
import { drawOnDemand, leaveUnmeasured } from './vis-needs/inside.ts'
import utcMoment from './vis-needs/utc-moment.ts'

/** The only module that calls vis-timeline. It is told what to show and never asked what it shows: gestures, selection
 *  and the cursor live outside it, so nothing it emits has to be kept from coming back. */
export type TimelineAdapter = {
  /** Draws all of it at once, with what lies around the span to both sides. */
  readonly show: (picture: Picture) => void
  /** Pushes what is drawn to where it shows another span; false when it does not reach so far. */
  readonly push: (span: Span) => boolean
  /** Makes room on the axis for the date of the cursor, too. */
  readonly light: (lights: Lights, cursor: Instant) => void
  /** After the box or the fonts changed: the next picture is drawn from scratch. */
  readonly refresh: () => void
  readonly isVisible: () => boolean
  readonly destroy: () => void
}

export type Picture = {
  readonly scale: Scale
  readonly lanes: readonly Lane[]
  readonly items: readonly Item[]
  readonly words: DateWords
}

type VisItem = DataItem & { readonly id: string; readonly item: Item }
type VisLane = DataGroup & { readonly id: string; readonly order: number }

export function createTimelineAdapter(host: HTMLElement, scale: Scale, words: DateWords): TimelineAdapter {
  const items = new DataSet<VisItem>()
  const lanes = new DataSet<VisLane>()
  const stage = host.appendChild(document.createElement('div'))
  stage.className = 'timeline-stage'
  setOverhang(host, scale)
  const timeline = new Timeline(stage, items, lanes, toOptions(drawnSpan(scale), words))
  const redraw = drawOnDemand(timeline)
  leaveUnmeasured(timeline)
  const chooseTicks = createTicks(timeline)
  const drawn = new Map<string, Item>()
  const lights = createMarkLights(host)
  const axis = createAxisCover(host)
  let shown = scale
  let pushed = { span: scale.span, pixels: 0 }
  let cursor = scale.span.start
  let spoken = words
  const cover = () => axis.cover(shown.width, cursor, { ...pushed, words: spoken })
  return {
    show: ({ scale: wanted, ...picture }) => {
      if (picture.words !== spoken) timeline.setOptions({ format: toFormat(picture.words) })
      spoken = picture.words
      replaceLanes(lanes, picture.lanes)
      changeItems(items, drawn, picture.items)
      chooseTicks(wanted.span)
      setOverhang(host, wanted)
      shown = wanted
      const { start, end } = drawnSpan(wanted)
      timeline.setWindow(start, end, { animation: false })
      redraw()
      stage.style.transform = ''
      pushed = { span: wanted.span, pixels: 0 }
      lights.again()
      axis.again(overhangOf(wanted.width))
    },
    push: (span) => {
      const pixels = pushTo(shown, span)
      if (pixels === null) return false
      stage.style.transform = `translateX(${pixels}px)`
      pushed = { span, pixels }
      cover()
      return true
    },
    light: (wanted, at) => {
      cursor = at
      lights.show(wanted)
      cover()
    },
    refresh: () => timeline.redraw(),
    isVisible: () => host.querySelector<HTMLElement>('.vis-timeline')?.style.visibility !== 'hidden',
    destroy: createDestroy(timeline, host),
  }
}

const setOverhang = (host: HTMLElement, { width }: Scale): void =>
  host.style.setProperty('--timeline-overhang', `${overhangOf(width)}px`)

const toOptions = (span: Span, words: DateWords): TimelineOptions => ({
  start: span.start,
  end: span.end,
  autoResize: false,
  align: 'left',
  // The axis calls no more of it than ours has.
  moment: utcMoment as unknown as NonNullable<TimelineOptions['moment']>,
  orientation: { axis: 'top', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupHeightMode: 'fixed',
  groupOrder: 'order',
  stack: false,
  rtl: false,
  showCurrentTime: false,
  showMajorLabels: false,
  moveable: false,
  zoomable: false,
  selectable: false,
  format: toFormat(words),
  template: toContent,
  groupTemplate: noLabel,
})

const toFormat = (words: DateWords) => ({
  minorLabels: (date: Date, scale: string) => formatTick(date.valueOf(), scale, words),
  majorLabels: () => '',
})

const toContent = (data: VisItem) => createMarkElement(data.item)

/** Lanes are named beside it, by buttons. */
const noLabel = () => document.createElement('span')

/** There is no hour in the atlas: a few days are parted by days alone. Options are set only when they change, because each
 *  time all is drawn anew. */
function createTicks(timeline: Timeline): (span: Span) => void {
  let areDays = false
  return ({ start, end }) => {
    if (areDays === end - start < 14 * dayLength) return
    areDays = !areDays
    // Without a scale the library chooses one; its types forbid to say so.
    const timeAxis = { scale: areDays ? 'day' : undefined, step: 1 } as NonNullable<
      TimelineOptions['timeAxis']
    >
    timeline.setOptions({ timeAxis })
  }
}

function replaceLanes(lanes: DataSet<VisLane>, wanted: readonly Lane[]): void {
  const next = wanted.map(({ id, hot, folded }, order): VisLane => ({
    id,
    order,
    content: '',
    className: `timeline-lane${hot ? ' timeline-lane-hot' : ''}${folded ? ' timeline-lane-folded' : ''}`,
  }))
  const kept = new Set(wanted.map(({ id }) => id))
  lanes.remove(lanes.getIds().filter((id) => !kept.has(String(id))))
  const changed = next.filter((lane) => !sameFields(lanes.get(lane.id) ?? {}, lane))
  if (changed.length > 0) lanes.update(changed)
}

/** One add, one update and one removal at most: setting all items anew would rebuild every one. */
function changeItems(items: DataSet<VisItem>, drawn: Map<string, Item>, wanted: readonly Item[]): void {
  const changes = toItemChanges(drawn, wanted)
  if (isUnchanged(changes)) return
  for (const id of changes.removed) drawn.delete(id)
  for (const item of [...changes.added, ...changes.updated]) drawn.set(item.id, item)
  if (changes.removed.length > 0) items.remove([...changes.removed])
  if (changes.updated.length > 0) items.update(changes.updated.map(toVisItem))
  if (changes.added.length > 0) items.add(changes.added.map(toVisItem))
}

function toVisItem(item: Item): VisItem {
  const common = {
    id: item.id,
    item,
    group: item.lane,
    content: '',
    className: toItemClass(item),
    selectable: false,
    editable: false,
  }
  // Unlimited, because names and whiskers are placed from the item's true beginning, even far off screen.
  if (item.end > item.start)
    return { ...common, type: 'range', start: item.start, end: item.end, limitSize: false }
  return { ...common, type: 'point', start: item.start }
}

/** A second destroy throws inside the library, and the first leaves its loading screen behind. */
function createDestroy(timeline: Timeline, host: HTMLElement): () => void {
  let destroyed = false
  return () => {
    if (destroyed) return
    destroyed = true
    timeline.destroy()
    host.replaceChildren()
  }
}
