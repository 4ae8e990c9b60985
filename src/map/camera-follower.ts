import type { Dataset } from '../domain/dataset.ts'
import { worldOf } from '../domain/world.ts'
import type { Camera } from '../state/app-state.ts'
import type { Selected } from '../state/selection.ts'
import type { Bits } from '../filter/bits.ts'
import { app, moveCamera, tellOnMap } from '../state/store.ts'
import { sameCamera, toView } from './camera.ts'
import { eventsInBox } from './events-in-box.ts'
import type { Box } from './free-room.ts'
import { createTraceCamera } from './trace-camera.ts'
import { prefersStillness, type MapAdapter } from './map-adapter.ts'
import { pathOf } from './lit-routes.ts'
import type { Boxes, MapLists } from './map-lists.ts'
import { needsLists, toTarget } from './map-target.ts'
import type { MapBox } from './screen.ts'

const toCamera = ({ center, zoom }: MapBox): Camera => ({ center, zoom })

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  /** Where the map stands while the store has no camera. */
  opening: Camera
  /** True for what was selected on the map itself, and so is in sight. */
  wasPicked: (selected: Selected) => boolean
  /** What stands over the map. */
  furniture: () => readonly Box[]
}

/** Keeps the map's camera and the store's in step. Neither answers a move that it caused: both compare first. */
export function createCameraFollower({ dataset, adapter, opening, wasPicked, furniture }: Options) {
  let camera = app.getState().camera
  let selected: Selected | null = null
  let boxes: Boxes | null = null
  let compared: readonly string[] = []
  const tracer = createTraceCamera(dataset)
  const eventsOn = (box: MapBox): Bits => eventsInBox(dataset.events, box)
  const followStore = (wanted: Camera): void => {
    if (!sameCamera(wanted, toCamera(adapter.box()))) adapter.moveTo(wanted, 'jump')
  }
  const followSelection = (next: Selected): void => {
    const isFirst = selected === null
    selected = next
    if (wasPicked(next) || (isFirst && camera !== null)) return
    const { holdings } = worldOf(dataset, 'then')
    const where = { boxes: boxes ?? {}, holdings, instant: app.getState().cursor }
    const target = toTarget(dataset, next, where)
    const view = target && toView(target, adapter.box(), furniture())
    if (view) adapter.moveTo(view, isFirst ? 'jump' : 'glide')
  }
  const followComparison = (ids: readonly string[]): void => {
    compared = ids
    const points = ids.flatMap((id) => dataset.corridors.get(id) ?? []).flatMap(pathOf)
    const view = toView({ kind: 'route', points }, adapter.box(), furniture())
    if (view) adapter.moveTo(view, 'glide')
  }
  return {
    /** The store may have changed. */
    update: (): void => {
      const state = app.getState()
      if (state.camera !== camera) {
        camera = state.camera
        followStore(camera ?? opening)
      }
      const isKnown = boxes !== null || !needsLists(state.selected)
      if (state.selected !== selected && isKnown) followSelection(state.selected)
      if (state.compared !== compared) followComparison(state.compared)
      if (state.onlyOnMap && state.onMap === null) tellOnMap(eventsOn(adapter.box()))
      const next = tracer.next(state, adapter.box(), {
        isStill: prefersStillness(),
        furniture: furniture(),
      })
      if (next !== null) adapter.moveTo(next, next.zoom === adapter.box().zoom ? 'jump' : 'glide')
    },
    /** Where units and areas lie. */
    supply: (lists: MapLists | null): void => void (boxes = lists?.boxes ?? {}),
    letGo: tracer.letGo,
    /** The map has come to rest. */
    tell: (): void => {
      const now = toCamera(adapter.box())
      if (!sameCamera(now, app.getState().camera ?? opening)) moveCamera(now)
      camera = app.getState().camera
      if (app.getState().onlyOnMap) tellOnMap(eventsOn(adapter.box()))
    },
  }
}
