/** Keeps the map in step with what the reader wants, and tells React what stands on it. It knows no React. */
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { markDrawing, markDrawn } from '../state/readiness.ts'
import type { Selected } from '../state/selection.ts'
import { app, hoverEvent, moveCamera, select, selectEvent } from '../state/store.ts'
import type { Camera } from '../state/app-state.ts'
import { sameCamera, toFit, toOpeningCamera, toView, zoomLimits } from './camera.ts'
import { stepThatParts, type Mark } from './clusters.ts'
import { createDrawing, type Drawing } from './map-drawing.ts'
import { createMapAdapter, type Hit, type Looks, type MapAdapter } from './map-adapter.ts'
import { toTarget } from './map-target.ts'
import type { MapBox } from './screen.ts'

/** What the map shows when it rests, for everything that is written over it. */
export type Scene = {
  readonly status: 'loading' | 'ready' | 'unavailable' | 'lost'
  readonly box: MapBox | null
  readonly marks: readonly Mark[]
  readonly asOf: number
  /** Under the pointer. */
  readonly hit: Hit | null
  /** The cluster whose events are listed. */
  readonly open: Mark | null
}

const blank: Scene = { status: 'loading', box: null, marks: [], asOf: 0, hit: null, open: null }

/** React hears of the resting map at most this often, milliseconds. */
const settleEvery = 120

export type MapController = ReturnType<typeof createMapController>

export function createMapController(dataset: Dataset) {
  let scene = blank
  const hearers = new Set<() => void>()
  const publish = (patch: Partial<Scene>) => {
    scene = { ...scene, ...patch }
    for (const hear of hearers) hear()
  }
  let live: Live | null = null
  return {
    scene: (): Scene => scene,
    subscribe: (hear: () => void) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    /** Puts the map into its place on the page; returns what takes it away again. */
    attach: (container: HTMLElement, looks: Looks, describedBy: string): (() => void) => {
      try {
        live = createLive({ dataset, container, looks, describedBy, publish, scene: () => scene })
      } catch (error) {
        if (hasWebGL()) throw error
        publish({ status: 'unavailable' })
        markDrawn('map')
      }
      return () => {
        live?.destroy()
        live = null
        publish(blank)
      }
    },
    restyle: (looks: Looks) => live?.restyle(looks),
    nameCanvas: (name: string, describedBy: string) => live?.adapter.nameCanvas(name, describedBy),
    zoomBy: (steps: number) => live?.zoomBy(steps),
    goHome: () => live?.goHome(),
    goTo: (camera: Partial<Camera>) => live?.goTo(camera),
    openMark: (mark: Mark) => live?.openMark(mark),
    closeMark: () => {
      publish({ open: null })
      live?.adapter.focus()
    },
  }
}

const hasWebGL = (): boolean => document.createElement('canvas').getContext('webgl2') !== null

type LiveOptions = {
  dataset: Dataset
  container: HTMLElement
  looks: Looks
  describedBy: string
  publish: (patch: Partial<Scene>) => void
  scene: () => Scene
}
type Live = ReturnType<typeof createLive>

function createLive({ dataset, container, looks, describedBy, publish, scene }: LiveOptions) {
  const opening = toOpeningCamera(dataset.atlas.defaultView.map, container.clientWidth)
  let picked: Selected | null = null
  let frame = 0
  let settling = 0
  let isDirty = true
  let drawing: Drawing | null = null
  const adapter: MapAdapter = createMapAdapter({
    container,
    looks,
    camera: app.getState().camera ?? opening,
    listeners: {
      onStyle: () => {
        drawing ??= createDrawing(dataset, adapter)
        drawing.forget()
        update()
        publish({ status: 'ready' })
      },
      onIdle: () => {
        isDirty = false
        if (settling === 0) settling = window.setTimeout(settle, settleEvery)
      },
      onMoveStart: () => publish({ hit: null, open: null }),
      onMove: () => later(),
      onMoveEnd: () => {
        const camera = toCamera(adapter.box())
        if (!sameCamera(camera, app.getState().camera ?? opening)) moveCamera(camera)
        touch()
      },
      onPoint: (hit) => point(hit),
      onPick: (hit) => pick(hit),
      onContext: (isLost) => {
        publish({ status: isLost ? 'lost' : 'ready' })
        if (isLost) markDrawn('map')
      },
    },
  })
  adapter.nameCanvas('', describedBy)
  const touch = () => {
    isDirty = true
    markDrawing('map')
    adapter.redraw()
  }
  const update = () => {
    frame = 0
    if (drawing === null) return
    follow()
    if (drawing.update(app.getState(), scene().hit)) touch()
  }
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(update)
  }
  const settle = () => {
    settling = 0
    const { box, marks, asOf } = scene()
    const now = { box: adapter.box(), marks: drawing?.marks() ?? [], asOf: app.getState().cursor }
    if (!sameBox(box, now.box) || marks !== now.marks || asOf !== now.asOf) publish(now)
    if (!isDirty && frame === 0) markDrawn('map')
  }
  const follow = createFollower({ dataset, adapter, opening, wasPicked: (selected) => selected === picked })
  const point = (hit: Hit | null) => {
    publish({ hit })
    const mark = hit?.kind === 'mark' ? drawing?.mark(hit.mark) : undefined
    const only = mark?.events.length === 1 ? mark.events[0] : undefined
    hoverEvent(only?.id ?? null)
    later()
  }
  const openMark = (mark: Mark) => {
    const [only] = mark.events
    if (only !== undefined && mark.events.length === 1) return pickEvent(only)
    const box = adapter.box()
    const step = stepThatParts(mark.events, Math.floor(box.zoom) + 1, zoomLimits.max)
    if (step === null) return publish({ open: mark, hit: null })
    const spots = mark.events.flatMap(({ lngLat }) => (lngLat === null ? [] : [lngLat]))
    const fit = toFit(spots, box, 90)
    adapter.moveTo({ center: fit.center, zoom: Math.max(step, Math.min(fit.zoom, zoomLimits.max)) }, 'glide')
  }
  const pickEvent = (event: HistoricalEvent) => {
    selectEvent(event)
    picked = app.getState().selected
  }
  const pick = (hit: Hit | null) => {
    publish({ open: null })
    if (hit === null) return
    const mark = hit.kind === 'mark' ? drawing?.mark(hit.mark) : undefined
    if (mark !== undefined) return openMark(mark)
    const known = hit.kind === 'corridor' ? dataset.corridors : dataset.countries
    if (hit.kind === 'mark' || !known.has(hit.id)) return
    select({ kind: hit.kind, id: hit.id })
    picked = app.getState().selected
  }
  const unsubscribe = app.subscribe(later)
  const goTo = (camera: Partial<Camera>) =>
    adapter.moveTo({ ...toCamera(adapter.box()), ...camera }, 'glide')
  return {
    adapter,
    openMark,
    restyle: (next: Looks) => {
      adapter.restyle(next)
      touch()
    },
    zoomBy: (steps: number) => goTo({ zoom: adapter.box().zoom + steps }),
    goHome: () => goTo(opening),
    goTo,
    destroy: () => {
      unsubscribe()
      cancelAnimationFrame(frame)
      clearTimeout(settling)
      adapter.destroy()
    },
  }
}

const sameBox = (a: MapBox | null, b: MapBox): boolean =>
  a !== null && a.width === b.width && a.height === b.height && a.zoom === b.zoom && a.center.join() === b.center.join()

const toCamera = ({ center, zoom }: MapBox): Camera => ({ center, zoom })

type FollowerOptions = {
  dataset: Dataset
  adapter: MapAdapter
  opening: Camera
  wasPicked: (selected: Selected) => boolean
}

/** Moves the camera when the store's camera changes from outside, and when something out of sight is selected. */
function createFollower({ dataset, adapter, opening, wasPicked }: FollowerOptions): () => void {
  let camera = app.getState().camera
  let selected: Selected | null = null
  return () => {
    const state = app.getState()
    if (state.camera !== camera) {
      camera = state.camera
      const wanted = camera ?? opening
      if (!sameCamera(wanted, toCamera(adapter.box()))) adapter.moveTo(wanted, 'jump')
    }
    if (state.selected === selected) return
    const isFirst = selected === null
    selected = state.selected
    if (wasPicked(selected) || (isFirst && camera !== null)) return
    const target = toTarget(dataset, selected)
    const view = target && toView(target, adapter.box())
    if (view) adapter.moveTo(view, isFirst ? 'jump' : 'glide')
  }
}
