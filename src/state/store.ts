import { useStore } from 'zustand'
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { HistoricalEvent } from '../domain/event.ts'
import type { Bits } from '../filter/bits.ts'
import { emptyFilter, excluded, toggled, withoutId, type FacetName } from '../filter/filter.ts'
import { possiblyIn } from '../time/fuzzy-date.ts'
import { dayLength } from '../time/instant.ts'
import { clampInstant, contains, lengthOf, sameSpan, shiftInto, type Span } from '../time/span.ts'
import type { Colouring } from '../domain/hue.ts'
import type { Borders } from '../domain/world.ts'
import {
  initialState,
  type AppState,
  type Camera,
  type Certainty,
  type LaneKind,
  type Pointed,
  type Scheme,
  type Trace,
} from './app-state.ts'
import { recallGlobe, rememberGlobe } from './visit.ts'
import { nothingSelected, sameSelected, type Selected } from './selection.ts'

/** One store says what the reader wants; these functions are the only ways to change it. */

const beforeData: Span = { start: 0, end: 1 }

export const app = createStore<AppState>()(
  subscribeWithSelector(() =>
    initialState({
      defaultView: { shown: beforeData, cursor: 0, map: { center: [0, 0], zoom: 1 } },
      home: '',
    }),
  ),
)

export const useApp = <T>(selector: (state: AppState) => T): T => useStore(app, selector)

/** Shortest span the axis goes down to. */
const shortestSpan = dayLength

let extent: Span = beforeData

/** False until the address has been read; nothing is drawn before. */
export const isOpen = (state: AppState): boolean => state.shown !== beforeData

/** Begins a session: where the axis ends and what is shown first. */
export function openAtlas(limits: Span, state: AppState): void {
  extent = limits
  app.setState({ ...state, globe: recallGlobe() })
}

export function showSpan(span: Span): void {
  const length = Math.max(lengthOf(span), shortestSpan)
  const shown = shiftInto({ start: span.start, end: span.start + length }, extent)
  if (!sameSpan(shown, app.getState().shown)) app.setState({ shown })
}

/** Goes to a stretch of time, an era or a term: shows it, and brings a cursor that lies outside to its start, so that the
 *  map tells of the same years as the timeline. */
export function visitSpan(span: Span): void {
  showSpan(span)
  const { cursor, shown } = app.getState()
  if (!contains(shown, cursor)) moveCursor(Math.max(span.start, shown.start))
}

/** Puts the cursor at an instant and moves the shown span along when the cursor leaves it. */
export function moveCursor(instant: number): void {
  const cursor = clampInstant(instant, { start: extent.start, end: extent.end - 1 })
  if (cursor === app.getState().cursor) return
  const { shown } = app.getState()
  if (contains(shown, cursor)) app.setState({ cursor })
  else app.setState({ cursor, shown: spanAround(shown, cursor) })
}

const spanAround = (shown: Span, instant: number): Span => {
  const start = instant - lengthOf(shown) / 2
  return shiftInto({ start, end: start + lengthOf(shown) }, extent)
}

/** Opens a thing's panel; selecting it again changes nothing. */
export function select(selected: Selected): void {
  const { selected: before, trace, tracing, compared } = app.getState()
  if (sameSelected(selected, before) && compared.length === 0) return
  const goesOn = tracing || (trace !== null && staysBeside(trace, selected))
  app.setState({ selected, trace: goesOn ? trace : null, compared: [], pointed: null, entry: null })
}

/** A trace at rest ends with its panel or when another corridor is chosen. */
const staysBeside = ({ corridor }: Trace, selected: Selected): boolean =>
  selected.kind !== 'none' && (selected.kind !== 'corridor' || selected.id === corridor)

/** A comparison lies over the panel it was opened from. */
export function closePanel(): void {
  if (app.getState().compared.length > 0) app.setState({ compared: [] })
  else select(nothingSelected)
}

/** Opens an event's panel and, unless playback or a trace runs or the panel is pinned, moves the cursor to its first day; to the
 *  first shown one when it began before the shown span, so that choosing what is in view does not move the view. */
export function selectEvent(event: HistoricalEvent): void {
  select({ kind: 'event', id: event.id })
  const { playing, tracing, pinned, shown } = app.getState()
  if (event.date === null || playing || tracing || pinned) return
  moveCursor(possiblyIn(event.date, shown) ? Math.max(event.date.start, shown.start) : event.date.start)
}

export function hoverEvent(id: string | null): void {
  if (app.getState().hovered !== id) app.setState({ hovered: id })
}

export const pointAt = (pointed: Pointed | null): void => app.setState({ pointed })

export const showEntry = (id: string): void => app.setState({ entry: { id } })

/** The list that pointed, or was asked, is gone. */
export const leaveEntries = (): void => app.setState({ pointed: null, entry: null })

const patchFilter = (patch: Partial<AppState['filter']>): void =>
  app.setState(({ filter }) => ({ filter: { ...filter, ...patch } }))

export const toggleChoice = (facet: FacetName, id: string): void =>
  patchFilter({ [facet]: toggled(app.getState().filter[facet], id) })

export const excludeChoice = (facet: FacetName, id: string): void =>
  patchFilter({ [facet]: excluded(app.getState().filter[facet], id) })

/** Whether an event needs every chosen id of the facet, or any of them. */
export const matchAll = (facet: FacetName, all: boolean): void => {
  const { include, exclude } = app.getState().filter[facet]
  patchFilter({ [facet]: { include, exclude, ...(all && { mode: 'all' }) } })
}

export const dropChoice = (facet: FacetName, id: string): void =>
  patchFilter({ [facet]: withoutId(app.getState().filter[facet], id) })

export const filterByText = (text: string): void => patchFilter({ text })

/** More text can be searched than before: whoever filters by words asks anew. */
export function searchAgain(): void {
  const { filter } = app.getState()
  if (filter.text !== '') patchFilter({})
}

export const clearFilter = (): void =>
  app.setState({ filter: emptyFilter, certainty: 'possible', onlyOnMap: false, onMap: null })

export const keepToMap = (onlyOnMap: boolean): void => app.setState({ onlyOnMap, onMap: null })

/** The map tells which events' places are on it. */
export const tellOnMap = (onMap: Bits): void => app.setState({ onMap })

/** Keeps only what has one of the values in each facet named, in a stretch of time. */
export function showOnly(include: Partial<Record<FacetName, readonly string[]>>, span: Span): void {
  const choices = Object.entries(include).map(([facet, ids]) => [facet, { include: ids, exclude: [] }])
  app.setState({ filter: { ...emptyFilter, ...Object.fromEntries(choices) } })
  visitSpan(span)
}

export const askFor = (certainty: Certainty): void => app.setState({ certainty })

export const arrangeBy = (lanes: LaneKind): void => app.setState({ lanes, allLanes: false })

export const foldLane = (key: string): void =>
  app.setState(({ foldedLanes }) => ({
    foldedLanes: foldedLanes.includes(key)
      ? foldedLanes.filter((other) => other !== key)
      : [...foldedLanes, key],
  }))

export const showAllLanes = (allLanes: boolean): void => app.setState({ allLanes })

export const colourBy = (colouring: Colouring): void => app.setState({ colouring })

/** Tells which events playing passes just now. */
export function lightEvents(lit: ReadonlySet<string>): void {
  const before = app.getState().lit
  if (lit.size !== before.size || [...lit].some((id) => !before.has(id))) app.setState({ lit })
}

/** Playback of time and a trace take turns. */
export const setPlaying = (playing: boolean): void =>
  app.setState(playing ? { playing, tracing: false } : { playing })

export const pinPanel = (pinned: boolean): void => app.setState({ pinned })

export const moveCamera = (camera: Camera): void => app.setState({ camera })

export const chooseLanguage = (lang: string): void => app.setState({ lang })

export const chooseScheme = (scheme: Scheme): void => app.setState({ scheme })

/** Remembered for the visit. */
export function showGlobe(globe: boolean): void {
  rememberGlobe(globe)
  app.setState({ globe })
}

export const readAccordingTo = (lens: string | null): void => app.setState({ lens })

export const drawBorders = (borders: Borders): void => app.setState({ borders })

export const toggleLayer = (layer: keyof AppState['layers']): void =>
  app.setState(({ layers }) => ({ layers: { ...layers, [layer]: !layers[layer] } }))

/** Hides a sign of the map's legend, or shows it again. */
export const toggleMuted = (sign: string): void =>
  app.setState(({ muted }) => ({
    muted: muted.includes(sign) ? muted.filter((other) => other !== sign) : [...muted, sign],
  }))

export const showAllSigns = (): void => app.setState({ muted: [] })

/** Chooses a family of kinds, or drops it again when all of it is chosen. */
export function toggleKinds(kinds: readonly string[]): void {
  const { kind } = app.getState().filter
  const others = kind.include.filter((id) => !kinds.includes(id))
  const isChosen = kinds.every((id) => kind.include.includes(id))
  const exclude = kind.exclude.filter((id) => !kinds.includes(id))
  patchFilter({ kind: { ...kind, include: isChosen ? others : [...others, ...kinds], exclude } })
}
