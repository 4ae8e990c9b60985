import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import { prefersStillness } from '../ui/stillness.ts'
import {
  createCorridorClock,
  toCorridorFeatures,
  toCorridorLines,
  type CorridorLine,
  type Weight,
} from './corridor-lines.ts'
import { comparedDays } from '../state/on-map.ts'
import { changeMarksOf } from './change-marks.ts'
import { createChangesDrawing } from './changes-drawing.ts'
import { createMemory, type Differs } from './draw-memory.ts'
import type { Furniture } from './furniture.ts'
import type { Passage } from './feature-fade.ts'
import type { MapAdapter } from './map-adapter.ts'
import { isLineShown, signOf } from './legend-signs.ts'
import type { MapLists } from './map-lists.ts'
import { createMarkDrawing } from './mark-drawing.ts'
import { toLitIds, toLitRoutes, toRouteFeatures, toTraceFeatures } from './lit-routes.ts'
import { toPrimers } from './primers.ts'
import type { Box } from './free-room.ts'
import { areNear, toEdges, toRoomFeatures } from './room-features.ts'
import type { Scene } from './scene.ts'
import { createWorldDrawing } from './world-drawing.ts'

export type Drawing = ReturnType<typeof createDrawing>

/** A hand that runs through time is not to wait for half the world; and the steps of fast playing come before the one before
 *  has faded. */
const toPassage = ({ playing }: AppState, settled: boolean): Passage =>
  !settled ? 'portions' : playing && !prefersStillness() ? 'fading' : 'once'

/** Draws a state of the store on the map, step by step; each step only when something it shows has changed. */
export function createDrawing(dataset: Dataset, adapter: MapAdapter) {
  const memory = createMemory()
  const world = createWorldDrawing({ dataset, adapter, differs: memory.differs })
  const changes = createChangesDrawing({ dataset, adapter, differs: memory.differs })
  const corridors = createCorridorDrawing(dataset, adapter, memory.differs)
  const marks = createMarkDrawing(dataset, adapter, memory.differs)
  const rooms = createRoomDrawing(adapter, memory.differs)

  return {
    /** True when the map itself has to draw anything anew. `settled` is false while time is being scrubbed. */
    update: (state: AppState, over: Pick<Scene, 'hit' | 'furniture'>, settled: boolean): boolean => {
      const drawn = [
        world.update(state, over, toPassage(state, settled)),
        changes.update(state),
        corridors.draw(state),
        marks.update(state, settled),
        settled && !state.tracing && rooms.draw(over.furniture),
      ]
      return drawn.includes(true)
    },
    /** Paints the marks where the map stands now. */
    paint: marks.paint,
    rested: corridors.rested,
    marks: marks.all,
    supply: (lists: MapLists | null): void => {
      world.supply(lists)
      changes.supply(lists)
      marks.supply(lists?.cities ?? [])
    },
    forget: memory.forget,
  }
}

/** Keeps the map's names from under the furniture, once the map has come to rest. */
function createRoomDrawing(adapter: MapAdapter, differs: Differs) {
  let taken: readonly Box[] = []
  return {
    draw: ({ cards, pills, tip }: Furniture): boolean => {
      if (adapter.isMoving()) return false
      const { center, zoom, width, height, isGlobe } = adapter.box()
      const next = [...cards, ...pills, ...tip, ...toEdges({ width, height })]
      if (!areNear(taken, next)) taken = next
      if (!differs('rooms', taken, ...center, zoom, width, height, isGlobe)) return false
      adapter.show('rooms', toRoomFeatures(taken, adapter.toLngLat))
      return true
    },
  }
}

/** How much each line stands out. */
function weightsIn(dataset: Dataset, { selected, pointed, muted }: AppState): (line: CorridorLine) => Weight {
  const days = comparedDays(selected)
  const id = pointed?.kind === 'corridor' ? pointed.id : null
  const parts = dataset.corridors.get(id ?? '')?.composite ?? []
  const isHidden = days === null || muted.includes(signOf.change('corridor'))
  const changed = isHidden ? null : changeMarksOf(dataset, days).segments
  return (line) => {
    if (line.id === id || parts.includes(line.id)) return 'pointed'
    return changed === null ? 'usual' : changed.has(line.segment) ? 'changed' : 'quiet'
  }
}

/** The corridors, and over them what is lit. */
function createCorridorDrawing(dataset: Dataset, adapter: MapAdapter, differs: Differs) {
  const clock = createCorridorClock(dataset)
  let lines: readonly CorridorLine[] = []
  let priming: 'due' | 'on' | 'over' = 'due'
  const arrange = (state: AppState): boolean => {
    const lit = toLitIds(toLitRoutes(dataset, state))
    if (!differs('lit', [...lit].join())) return false
    lines = toCorridorLines(dataset, lit)
    return true
  }
  const drawLines = (state: AppState): boolean => {
    const { cursor, layers, muted, pointed, selected } = state
    const marked = [comparedDays(selected), pointed?.kind === 'corridor' ? pointed.id : null]
    const now = layers.corridors && clock(cursor)
    if (!differs('corridors', now, layers.abandoned, muted, lines, priming === 'on', ...marked)) return false
    const weigh = weightsIn(dataset, state)
    const shown = layers.corridors ? lines.map((line) => ({ ...line, weight: weigh(line) })) : []
    const { features } = toCorridorFeatures(
      shown,
      cursor,
      (line) =>
        isLineShown(line, muted) && (layers.abandoned || line.isMarked || line.stroke !== 'abandoned'),
    )
    const primers = priming === 'on' ? toPrimers(adapter.box(), adapter.toLngLat).features : []
    adapter.show('corridors', { type: 'FeatureCollection', features: [...features, ...primers] })
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
    /** All has been drawn: time to build what later frames will need, and then to take that away again. */
    rested: (state: AppState): void => {
      if (priming === 'over') return
      priming = priming === 'due' ? 'on' : 'over'
      drawLines(state)
    },
  }
}
