import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { startDrawLoop } from './draw-loop.ts'
import { toLanes } from './groups.ts'
import { toDrawing, type Drawing } from './items.ts'
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

type Place = { readonly host: HTMLElement; readonly track: HTMLElement }

const nothingDrawn: Drawing = { items: [], members: new Map() }

export function startLaneDrawing(dataset: Dataset, { host, track }: Place): LaneDrawing {
  const { shown, lang } = app.getState()
  const adapter = createTimelineAdapter(host, shown, messagesIn(lang).dates)
  let project = createProjection(dataset, host)
  let drawing = nothingDrawn
  const light = () => {
    const { shown: span, cursor, hovered } = app.getState()
    const atCursor = itemsAtCursor(drawing.items, { span, width: track.clientWidth }, cursor)
    adapter.light({ hovered: itemOf(drawing, hovered), atCursor })
  }
  const loop = startDrawLoop({
    draw: () => {
      drawing = project(app.getState(), track.clientWidth, adapter)
      light()
    },
    isShown: adapter.isVisible,
    concerns: (state, before) => inputs.some((key) => state[key] !== before[key]),
  })
  const stopLighting = app.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.cursor !== before.cursor) light()
  })
  const resizing = new ResizeObserver(() => {
    adapter.refresh()
    loop.request()
  })
  resizing.observe(host)
  const onFonts = () => {
    project = createProjection(dataset, host)
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
      adapter.destroy()
    },
  }
}

const inputs = ['shown', 'filter', 'selected', 'lang'] as const

function createProjection(dataset: Dataset, host: HTMLElement) {
  const textWidth = createTextWidth(`12px ${getComputedStyle(host).fontFamily}`)
  let marked: { matching: readonly HistoricalEvent[]; lang: string; marks: readonly Mark[] } | null = null
  const marksFor = (state: AppState): readonly Mark[] => {
    const matching = visibleIn(dataset, state).matching.list()
    if (marked === null || marked.matching !== matching || marked.lang !== state.lang)
      marked = { matching, lang: state.lang, marks: toMarks(matching, dataset, state.lang) }
    return marked.marks
  }
  return (state: AppState, width: number, adapter: TimelineAdapter): Drawing => {
    const { shown, lang } = state
    const { dates, timeline } = messagesIn(lang)
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const led = selected === null ? new Set<string>() : ledToFrom(selected, dataset.eventById)
    const scale = { span: shown, width }
    const drawing = toDrawing(marksFor(state), { scale, selected: selected?.id ?? null, led, textWidth })
    const lanes = toLanes(dataset, { lang, otherName: timeline.otherLane, selected })
    host.style.setProperty('--timeline-lane', `${laneHeight(lanes.length)}px`)
    adapter.showWords(dates)
    adapter.showLanes(lanes)
    adapter.showItems(drawing.items)
    adapter.showWindow(shown)
    return drawing
  }
}

/** Pixels; all lanes together keep to one height until they get too thin to read. */
const laneHeight = (lanes: number): number => Math.min(Math.max(Math.floor(139 / Math.max(lanes, 1)), 17), 22)

function itemOf({ items, members }: Drawing, eventId: string | null): string | null {
  if (eventId === null) return null
  if (items.some((item) => item.id === eventId)) return eventId
  for (const [id, marks] of members) if (marks.some((mark) => mark.id === eventId)) return id
  return null
}

function eventsOf({ members }: Drawing, itemId: string, { eventById }: Dataset): readonly HistoricalEvent[] {
  const ids = members.get(itemId)?.map((mark) => mark.id) ?? [itemId]
  return ids.flatMap((id) => eventById.get(id) ?? [])
}
