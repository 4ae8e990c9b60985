import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import { onRest } from '../state/rest.ts'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { startDrawLoop } from './draw-loop.ts'
import { toDrawing, type Drawing } from './items.ts'
import { createLaneNames, type LaneNames } from './lane-names.ts'
import { toLanes, type Lane } from './lanes.ts'
import type { Lights } from './mark-lights.ts'
import { itemsAtCursor } from './passing.ts'
import { toRows } from './rows.ts'
import { isLeap } from './span-moves.ts'
import { createTextWidth } from './text-width.ts'
import { ledToFrom } from './thread.ts'
import { createTimelineAdapter, type TimelineAdapter } from './timeline-adapter.ts'

/** Keeps the lanes as the store wants them: projects the dataset and tells the adapter, once a frame at most. */
export type LaneDrawing = {
  /** The events an item on the axis stands for. */
  readonly eventsOf: (itemId: string) => readonly HistoricalEvent[]
  readonly eventsAtCursor: () => readonly HistoricalEvent[]
  /** Says that everything the lanes need beside their picture has come: not before are they ready. */
  readonly complete: () => void
  readonly stop: () => void
}

type Place = { readonly host: HTMLElement; readonly names: HTMLElement; readonly track: HTMLElement }

const nothingDrawn: Drawing = { items: [], members: new Map() }

export function startLaneDrawing(dataset: Dataset, { host, names: namesHost, track }: Place): LaneDrawing {
  const { shown, lang } = app.getState()
  // Remembered: asking the page in each frame would lay it out once more.
  let width = track.clientWidth
  const adapter = createTimelineAdapter(host, { span: shown, width }, messagesIn(lang).dates)
  const names = createLaneNames(namesHost)
  let project = createProjection(dataset, { host, adapter, names })
  let drawing = nothingDrawn
  let isComplete = false
  let isPushed = false
  const atCursor = () => {
    const { shown: span, cursor } = app.getState()
    return itemsAtCursor(drawing.items, { span, width }, cursor)
  }
  const light = () => adapter.light(toLights(drawing, atCursor(), dataset), app.getState().cursor)
  const loop = startDrawLoop({
    draw: () => {
      isPushed = false
      width = track.clientWidth
      drawing = project(app.getState(), width)
      light()
    },
    isShown: () => isComplete && adapter.isVisible(),
    follow: (state, before) => {
      if (differ(inputs, state, before) || isLeap(before.shown, state.shown)) return 'answered'
      if (state.shown === before.shown) return 'followed'
      isPushed = adapter.push(state.shown)
      return isPushed ? 'followed' : 'now'
    },
  })
  const stops = [
    loop.stop,
    onRest(() => {
      if (isPushed) loop.request()
    }),
    app.subscribe((state, before) => {
      if (differ(lightInputs, state, before)) light()
    }),
    onSize(host, () => {
      adapter.refresh()
      loop.request()
    }),
    onFonts(() => {
      project = createProjection(dataset, { host, adapter, names })
      loop.request()
    }),
    names.destroy,
    adapter.destroy,
  ]
  return {
    eventsOf: (itemId) => eventsOf(drawing, itemId, dataset),
    eventsAtCursor: () => {
      const events = [...atCursor()].flatMap((id) => eventsOf(drawing, id, dataset))
      return [...new Set(events)]
    },
    complete: () => {
      isComplete = true
    },
    stop: () => stops.forEach((stop) => stop()),
  }
}

const differ = (keys: readonly (keyof AppState)[], state: AppState, before: AppState): boolean =>
  keys.some((key) => state[key] !== before[key])

function onSize(element: HTMLElement, run: () => void): () => void {
  const observer = new ResizeObserver(run)
  observer.observe(element)
  return () => observer.disconnect()
}

function onFonts(run: () => void): () => void {
  document.fonts.addEventListener('loadingdone', run)
  return () => document.fonts.removeEventListener('loadingdone', run)
}

/** What the store says about what is pointed at and passed, on what is drawn. */
function toLights(drawing: Drawing, atCursor: ReadonlySet<string>, { eventById }: Dataset): Lights {
  const { hovered, lit } = app.getState()
  const numbersOf = (ids: Iterable<string>) => [...ids].flatMap((id) => eventById.get(id)?.number ?? [])
  return {
    hovered: itemsOf(drawing, numbersOf(hovered === null ? [] : [hovered])),
    atCursor,
    lit: itemsOf(drawing, numbersOf(lit)),
  }
}

const lightInputs = ['hovered', 'cursor', 'lit'] as const

/** What the picture is made of beside the span, which only moves it. */
const inputs = [
  'certainty', 'filter', 'selected', 'lang', 'lanes', 'colouring', 'foldedLanes', 'allLanes',
] as const // prettier-ignore

type Surface = { readonly host: HTMLElement; readonly adapter: TimelineAdapter; readonly names: LaneNames }

function createProjection(dataset: Dataset, { host, adapter, names }: Surface) {
  const textWidth = createTextWidth(`12px ${getComputedStyle(host).fontFamily}`)
  return (state: AppState, width: number): Drawing => {
    const { shown, lang } = state
    const { dates, timeline } = messagesIn(lang)
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const led = selected === null ? new Set<string>() : ledToFrom(selected, dataset.eventById)
    const visible = visibleIn(dataset, state)
    const lanes = toLanes(dataset, { ...state, ...visible, selected, otherName: timeline.otherLane })
    const laneIds = new Set(lanes.lanes.map(({ id }) => id))
    const folded = new Set(lanes.lanes.filter((lane) => lane.folded).map(({ id }) => id))
    const rows = toRows(dataset, { ...state, laneIds, visible })
    const scale = { span: shown, width }
    const drawing = toDrawing(rows, { ...state, dataset, scale, folded, selected, led, textWidth })
    setHeights(host.parentElement ?? host, lanes.lanes)
    names.show(lanes, state)
    adapter.show({ scale, lanes: lanes.lanes, items: drawing.items, words: dates })
    names.bringInSight(host.parentElement ?? host)
    return drawing
  }
}

const foldedHeight = 13

/** Pixels; all lanes together keep to one height until they get too thin to read. */
function setHeights(element: HTMLElement, lanes: readonly Lane[]): void {
  const folded = lanes.filter((lane) => lane.folded).length
  const room = 139 - folded * foldedHeight
  const height = Math.min(Math.max(Math.floor(room / Math.max(lanes.length - folded, 1)), 17), 22)
  element.style.setProperty('--timeline-lane', `${height}px`)
}

function itemsOf({ members }: Drawing, events: readonly number[]): ReadonlySet<string> {
  if (events.length === 0) return new Set()
  const holding = [...members].filter(([, { has }]) => events.some(has))
  return new Set(holding.map(([item]) => item))
}

const eventsOf = ({ members }: Drawing, itemId: string, { events }: Dataset): readonly HistoricalEvent[] =>
  (members.get(itemId)?.numbers() ?? []).flatMap((number) => events[number] ?? [])
