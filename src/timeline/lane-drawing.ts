import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { startDrawLoop } from './draw-loop.ts'
import { toDrawing, type Drawing } from './items.ts'
import { createLaneNames, type LaneNames } from './lane-names.ts'
import { toLanes, type Lane } from './lanes.ts'
import { toMarks, type Mark } from './marks.ts'
import { itemsAtCursor } from './passing.ts'
import { createTextWidth } from './text-width.ts'
import { ledToFrom } from './thread.ts'
import { createTimelineAdapter, type TimelineAdapter } from './timeline-adapter.ts'

/** Keeps the lanes as the store wants them: projects the dataset and tells the adapter, once a frame at most. */
export type LaneDrawing = {
  /** The events an item on the axis stands for. */
  readonly eventsOf: (itemId: string) => readonly HistoricalEvent[]
  readonly stop: () => void
}

type Place = { readonly host: HTMLElement; readonly names: HTMLElement; readonly track: HTMLElement }

const nothingDrawn: Drawing = { items: [], events: new Map() }

export function startLaneDrawing(dataset: Dataset, { host, names: namesHost, track }: Place): LaneDrawing {
  const { shown, lang } = app.getState()
  const adapter = createTimelineAdapter(host, shown, messagesIn(lang).dates)
  const names = createLaneNames(namesHost)
  let project = createProjection(dataset, { host, adapter, names })
  let drawing = nothingDrawn
  const light = () => {
    const { shown: span, cursor, hovered, lit } = app.getState()
    const atCursor = itemsAtCursor(drawing.items, { span, width: track.clientWidth }, cursor)
    adapter.light({ hovered: itemsOf(drawing, [hovered]), atCursor, lit: itemsOf(drawing, [...lit]) })
  }
  const loop = startDrawLoop({
    draw: () => {
      drawing = project(app.getState(), track.clientWidth)
      light()
    },
    isShown: adapter.isVisible,
    concerns: (state, before) => inputs.some((key) => state[key] !== before[key]),
  })
  const stopLighting = app.subscribe((state, before) => {
    if (lightInputs.some((key) => state[key] !== before[key])) light()
  })
  const resizing = new ResizeObserver(() => {
    adapter.refresh()
    loop.request()
  })
  resizing.observe(host)
  const onFonts = () => {
    project = createProjection(dataset, { host, adapter, names })
    loop.request()
  }
  document.fonts.addEventListener('loadingdone', onFonts)
  return {
    eventsOf: (itemId) => eventsOf(drawing, itemId, dataset),
    stop: () => {
      document.fonts.removeEventListener('loadingdone', onFonts)
      loop.stop()
      stopLighting()
      resizing.disconnect()
      names.destroy()
      adapter.destroy()
    },
  }
}

const lightInputs = ['hovered', 'cursor', 'lit'] as const

const inputs = [
  'shown', 'certainty', 'filter', 'selected', 'lang', 'lanes', 'colouring', 'foldedLanes', 'allLanes',
] as const // prettier-ignore

type Surface = { readonly host: HTMLElement; readonly adapter: TimelineAdapter; readonly names: LaneNames }

function createProjection(dataset: Dataset, { host, adapter, names }: Surface) {
  const textWidth = createTextWidth(`12px ${getComputedStyle(host).fontFamily}`)
  const marksOf = createMarks(dataset)
  return (state: AppState, width: number): Drawing => {
    const { shown, lang } = state
    const { dates, timeline } = messagesIn(lang)
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const led = selected === null ? new Set<string>() : ledToFrom(selected, dataset.eventById)
    const visible = visibleIn(dataset, state)
    const [matching, inView] = [visible.matching.list(), visible.inView.list()]
    const lanes = toLanes(dataset, { ...state, matching, inView, selected, otherName: timeline.otherLane })
    const ids = new Set(lanes.lanes.map(({ id }) => id))
    const folded = new Set(lanes.lanes.filter((lane) => lane.folded).map(({ id }) => id))
    const marks = marksOf(matching, state).filter(({ lane }) => ids.has(lane))
    const scale = { span: shown, width }
    const drawing = toDrawing(marks, {
      scale, folded, certainty: state.certainty, selected: selected?.id ?? null, led, textWidth,
    }) // prettier-ignore
    setHeights(host.parentElement ?? host, lanes.lanes)
    names.show(lanes, state)
    adapter.showWords(dates)
    adapter.showLanes(lanes.lanes)
    adapter.showItems(drawing.items)
    adapter.showWindow(shown)
    return drawing
  }
}

/** Marks are made anew only when what they tell has changed, not when time moves. */
function createMarks(dataset: Dataset) {
  let known: { inputs: readonly unknown[]; marks: readonly Mark[] } = { inputs: [], marks: [] }
  return (matching: readonly HistoricalEvent[], state: AppState): readonly Mark[] => {
    const inputs = [matching, state.lang, state.lanes, state.colouring]
    if (inputs.some((input, i) => input !== known.inputs[i]))
      known = { inputs, marks: toMarks(matching, dataset, state) }
    return known.marks
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

function itemsOf({ events }: Drawing, wanted: readonly (string | null)[]): ReadonlySet<string> {
  const ids = new Set(wanted)
  return new Set([...events].flatMap(([item, held]) => (held.some((id) => ids.has(id)) ? [item] : [])))
}

const eventsOf = ({ events }: Drawing, itemId: string, { eventById }: Dataset): readonly HistoricalEvent[] =>
  (events.get(itemId) ?? []).flatMap((id) => eventById.get(id) ?? [])
