import type { Dataset } from '../domain/dataset.ts'
import { worldOf } from '../domain/world.ts'
import type { AppState, Camera } from '../state/app-state.ts'
import type { Selected } from '../state/selection.ts'
import { toView } from './camera.ts'
import { createFirstView } from './first-view.ts'
import type { Box } from './free-room.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Boxes, MapLists } from './map-lists.ts'
import { needsLists, toTarget } from './map-target.ts'
import type { MapBox } from './screen.ts'

type Options = {
  dataset: Dataset
  adapter: Pick<MapAdapter, 'box' | 'moveTo'>
  /** Where the map stands while the store has no camera. */
  opening: Camera
  /** True for what was selected on the map itself, and so is in sight. */
  wasPicked: (selected: Selected) => boolean
  furniture: () => readonly Box[]
  /** The link tells where the map stands. */
  isPlaced: () => boolean
  /** To a camera, unless the map is there. */
  jump: (camera: Camera) => void
}

/** Takes the map to what is selected, and opens it there. */
export function createSelectionFollower({
  dataset,
  adapter,
  opening,
  wasPicked,
  furniture,
  isPlaced,
  jump,
}: Options) {
  const first = createFirstView()
  let selected: Selected | null = null
  let boxes: Boxes | null = null
  const viewOf = (next: Selected, cursor: number, box: MapBox): Camera | null => {
    const { holdings } = worldOf(dataset, 'then')
    const target = toTarget(dataset, next, { boxes: boxes ?? {}, holdings, instant: cursor })
    return target && toView(target, box, furniture())
  }
  const openOn = (next: Selected, cursor: number): void => {
    const box = adapter.box()
    first.find(next, box, furniture())
    jump(viewOf(next, cursor, { ...box, ...opening }) ?? opening)
  }
  const goTo = (next: Selected, cursor: number): void => {
    const isFirst = selected === null
    selected = next
    if (wasPicked(next) || (isFirst && isPlaced())) return
    if (isFirst) return openOn(next, cursor)
    first.end()
    const view = viewOf(next, cursor, adapter.box())
    if (view) adapter.moveTo(view, 'glide')
  }
  return {
    follow: (now: Pick<AppState, 'selected' | 'cursor'>): void => {
      const isKnown = boxes !== null || !needsLists(now.selected)
      if (now.selected !== selected && isKnown) goTo(now.selected, now.cursor)
      else if (first.isStale(now.selected, adapter.box(), furniture())) openOn(now.selected, now.cursor)
    },
    /** The reader has done something. */
    begin: first.end,
    /** Where units and areas lie. */
    supply: (lists: MapLists | null): void => void (boxes = lists?.boxes ?? {}),
  }
}
