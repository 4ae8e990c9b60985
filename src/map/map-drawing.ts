import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import { visibleIn } from '../state/visible.ts'
import { toMarks, toStep, type Mark } from './clusters.ts'
import {
  createCorridorClock,
  toCorridorFeatures,
  toCorridorLines,
  type CorridorLine,
} from './corridor-lines.ts'
import { toHighlight, toMarkFeatures } from './event-marks.ts'
import type { Hit, MapAdapter } from './map-adapter.ts'
import { isLineShown } from './legend-signs.ts'
import { toLitIds, toLitRoutes, toRouteFeatures, toTraceFeatures } from './lit-routes.ts'
import { createWorldDrawing } from './world-drawing.ts'

export type Drawing = ReturnType<typeof createDrawing>

/** Tells whether any input of a step differs from the last time, so that each frame draws only what changed. */
function createMemory() {
  let last = new Map<string, readonly unknown[]>()
  return {
    differs: (step: string, ...inputs: readonly unknown[]): boolean => {
      const before = last.get(step)
      last.set(step, inputs)
      return before === undefined || inputs.some((input, i) => input !== before[i])
    },
    forget: () => {
      last = new Map()
    },
  }
}

/** Draws a state of the store on the map, step by step; each step only when something it shows has changed. */
export function createDrawing(dataset: Dataset, adapter: MapAdapter) {
  const memory = createMemory()
  const world = createWorldDrawing({ dataset, adapter, differs: memory.differs })
  const corridors = createCorridorDrawing(dataset, adapter, memory.differs)
  const marks = createMarkDrawing(dataset, adapter, memory.differs)

  return {
    /** True when the map has to draw anything anew. */
    update: (state: AppState, hit: Hit | null): boolean => {
      const drawn = [world.update(state, hit), corridors.draw(state), marks.draw(state, hit)]
      return drawn.includes(true)
    },
    marks: (): readonly Mark[] => marks.all(),
    mark: (id: number): Mark | undefined => marks.all().find((mark) => mark.id === id),
    supply: world.supply,
    forget: memory.forget,
  }
}

/** The corridors, and over them what is lit. */
function createCorridorDrawing(
  dataset: Dataset,
  adapter: MapAdapter,
  differs: ReturnType<typeof createMemory>['differs'],
) {
  const clock = createCorridorClock(dataset)
  let lines: readonly CorridorLine[] = []
  const arrange = (state: AppState): boolean => {
    const lit = toLitIds(toLitRoutes(dataset, state))
    if (!differs('lit', [...lit].join())) return false
    lines = toCorridorLines(dataset, lit)
    return true
  }
  const drawLines = ({ cursor, layers, muted }: AppState): boolean => {
    if (!differs('corridors', layers.corridors && clock(cursor), layers.abandoned, muted, lines)) return false
    const shown = layers.corridors ? lines : []
    adapter.show('corridors', toCorridorFeatures(shown, cursor, (line) =>
      isLineShown(line, muted) && (layers.abandoned || line.stroke !== 'abandoned'),
    )) // prettier-ignore
    return true
  }
  const drawRoutes = (state: AppState): boolean => {
    const { cursor, lang, compared, trace } = state
    const lit = toLitRoutes(dataset, state)
    const ids = lit.map(({ corridor }) => corridor.id).join()
    const now = lit.length > 0 && clock(cursor)
    const isNew = differs('route', ids, now, compared, trace?.corridor, lang)
    if (isNew) adapter.show('route', toRouteFeatures(lit, { instant: cursor, lang }))
    const isFollowed = differs('trace', ids, now, compared, trace?.corridor, trace?.km)
    if (isFollowed) adapter.show('trace', toTraceFeatures(lit, { instant: cursor }))
    return isNew || isFollowed
  }
  return {
    draw: (state: AppState): boolean => [arrange(state), drawLines(state), drawRoutes(state)].includes(true),
  }
}

/** The marks of the events in view, the light that passes over them, and what is selected or hovered. */
function createMarkDrawing(
  dataset: Dataset,
  adapter: MapAdapter,
  differs: ReturnType<typeof createMemory>['differs'],
) {
  let marks: readonly Mark[] = []
  let ahead = new Set<number>()
  const cluster = (state: AppState): boolean => {
    const { inView } = visibleIn(dataset, state)
    const step = toStep(adapter.box().zoom)
    const apart = selectedId(state.selected, 'event')
    if (!differs('marks', inView, step, apart, state.layers.events, state.lang, state.colouring)) return false
    marks = state.layers.events ? toMarks(inView.list().filter(({ id }) => id !== apart), step) : [] // prettier-ignore
    adapter.show('marks', toMarkFeatures(marks, dataset, state))
    adapter.forgetAhead()
    ahead = new Set()
    return true
  }
  const light = ({ cursor }: AppState): boolean => {
    const now = new Set(marks.filter(({ begins }) => begins > cursor).map(({ id }) => id))
    const changed = marks.map(({ id }) => id).filter((id) => now.has(id) !== ahead.has(id))
    for (const id of changed) adapter.setAhead(id, now.has(id))
    ahead = now
    return changed.length > 0
  }
  const highlight = (state: AppState, hit: Hit | null): boolean => {
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const hovered = findHovered(marks, state.hovered, hit)
    if (!differs('highlight', selected, hovered, marks, state.lang, state.colouring)) return false
    const step = toStep(adapter.box().zoom)
    adapter.show('highlight', toHighlight({ selected, hovered, marks, step }, dataset, state))
    return true
  }
  return {
    all: () => marks,
    draw: (state: AppState, hit: Hit | null): boolean =>
      [cluster(state), light(state), highlight(state, hit)].includes(true),
  }
}

/** The mark that is pointed at, or that holds the event hovered elsewhere. */
export function findHovered(marks: readonly Mark[], hovered: string | null, hit: Hit | null): Mark | null {
  if (hit?.kind === 'mark') return marks.find(({ id }) => id === hit.mark) ?? null
  if (hovered === null) return null
  return marks.find(({ events }) => events.some(({ id }) => id === hovered)) ?? null
}
