import type { Dataset } from '../domain/dataset.ts'
import type { Camera } from '../state/app-state.ts'
import type { Selected } from '../state/selection.ts'
import type { Bits } from '../filter/bits.ts'
import { app, moveCamera, tellOnMap } from '../state/store.ts'
import { prefersStillness } from '../ui/stillness.ts'
import { sameCamera, toView } from './camera.ts'
import { eventsInBox } from './events-in-box.ts'
import type { Box } from './free-room.ts'
import { createTraceCamera } from './trace-camera.ts'
import type { MapAdapter } from './map-adapter.ts'
import { pathOf } from './lit-routes.ts'
import type { MapBox } from './screen.ts'
import { createSelectionFollower } from './selection-follower.ts'

const toCamera = ({ center, zoom }: MapBox): Camera => ({ center, zoom })

type Options = {
  dataset: Dataset
  adapter: Pick<MapAdapter, 'box' | 'moveTo'>
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
  let compared: readonly string[] = []
  let { events } = dataset
  const tracer = createTraceCamera(dataset)
  const eventsNow = (): Bits => eventsInBox(events, adapter.box())
  const followStore = (wanted: Camera): void => {
    if (!sameCamera(wanted, toCamera(adapter.box()))) adapter.moveTo(wanted, 'jump')
  }
  const selection = createSelectionFollower({
    dataset,
    adapter,
    opening,
    wasPicked,
    furniture,
    isPlaced: () => camera !== null,
    jump: followStore,
  })
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
      selection.follow(state)
      if (state.compared !== compared) followComparison(state.compared)
      if (state.onlyOnMap && state.onMap === null) tellOnMap(eventsNow())
      const next = tracer.next(state, adapter.box(), {
        isStill: prefersStillness(),
        furniture: furniture(),
      })
      if (next !== null) adapter.moveTo(next, next.zoom === adapter.box().zoom ? 'jump' : 'glide')
    },
    /** Things are where they were, but in another reading events have other numbers. */
    read: (reading: Dataset): void => {
      events = reading.events
      if (app.getState().onlyOnMap) tellOnMap(eventsNow())
    },
    supply: selection.supply,
    letGo: tracer.letGo,
    /** The reader has done something. */
    begin: selection.begin,
    /** The map has come to rest. */
    tell: (): void => {
      const now = toCamera(adapter.box())
      if (!sameCamera(now, app.getState().camera ?? opening)) moveCamera(now)
      camera = app.getState().camera
      if (app.getState().onlyOnMap) tellOnMap(eventsNow())
    },
  }
}
