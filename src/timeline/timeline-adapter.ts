import { DataSet } from 'vis-data/esnext'
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { DateWords } from '../time/format.ts'
import { dayLength } from '../time/instant.ts'
import { sameSpan, type Span } from '../time/span.ts'
import { formatTick } from './axis-labels.ts'
import type { Lane } from './lanes.ts'
import { isUnchanged, sameFields, toItemChanges } from './item-changes.ts'
import type { Item } from './items.ts'
import { createMarkElement, toItemClass } from './mark-element.ts'
import utcMoment from './vis-needs/utc-moment.ts'

/** The only module that calls vis-timeline. It is told what to show and never asked what it shows: gestures, selection
 *  and the cursor live outside it, so nothing it emits has to be kept from coming back. */
export type TimelineAdapter = {
  readonly showLanes: (lanes: readonly Lane[]) => void
  readonly showItems: (items: readonly Item[]) => void
  readonly showWindow: (span: Span) => void
  readonly showWords: (words: DateWords) => void
  readonly light: (lights: Lights) => void
  /** After the box or the fonts changed. */
  readonly refresh: () => void
  readonly isVisible: () => boolean
  readonly destroy: () => void
}

/** What stands out for now: the items of the event under a pointer, those at the cursor, and those that playing passes. */
export type Lights = {
  readonly hovered: ReadonlySet<string>
  readonly atCursor: ReadonlySet<string>
  readonly lit: ReadonlySet<string>
}

type VisItem = DataItem & { readonly id: string; readonly item: Item }
type VisLane = DataGroup & { readonly id: string; readonly order: number }

export function createTimelineAdapter(host: HTMLElement, span: Span, words: DateWords): TimelineAdapter {
  const items = new DataSet<VisItem>()
  const lanes = new DataSet<VisLane>()
  const timeline = new Timeline(host, items, lanes, toOptions(span, words))
  revealAtOnce(timeline)
  const chooseTicks = createTicks(timeline)
  chooseTicks(span)
  const drawn = new Map<string, Item>()
  let shown = span
  let spoken = words
  let lights: Lights = { hovered: new Set(), atCursor: new Set(), lit: new Set() }
  const light = (wanted: Lights) => {
    lights = wanted
    for (const mark of host.querySelectorAll<HTMLElement>('[data-mark]')) {
      const id = mark.dataset['mark'] ?? ''
      mark.classList.toggle('timeline-lit', lights.hovered.has(id))
      mark.classList.toggle('timeline-passed', lights.atCursor.has(id))
      mark.classList.toggle('timeline-glows', lights.lit.has(id))
    }
  }
  timeline.on('changed', () => light(lights))
  return {
    light,
    showLanes: (wanted) => replaceLanes(lanes, wanted),
    showItems: (wanted) => changeItems(items, drawn, wanted),
    showWindow: (wanted) => {
      if (sameSpan(wanted, shown)) return
      shown = wanted
      chooseTicks(wanted)
      timeline.setWindow(wanted.start, wanted.end, { animation: false })
    },
    showWords: (wanted) => {
      if (wanted === spoken) return
      spoken = wanted
      timeline.setOptions({ format: toFormat(wanted) })
    },
    refresh: () => timeline.redraw(),
    isVisible: () => host.querySelector<HTMLElement>('.vis-timeline')?.style.visibility !== 'hidden',
    destroy: createDestroy(timeline, host),
  }
}

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

/** Given a start and an end, the library hides itself for its first second; a redraw after the first change of range
 *  shows it. */
function revealAtOnce(timeline: Timeline): void {
  const first = () => {
    timeline.off('rangechanged', first)
    timeline.redraw()
  }
  timeline.on('rangechanged', first)
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
