/** Between React and the map: puts it on the page, tells what stands on it, passes on what the buttons over it ask. It
 *  knows no React. */
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { markDrawn } from '../state/readiness.ts'
import { app } from '../state/store.ts'
import type { Furniture } from './furniture.ts'
import type { Box } from './free-room.ts'
import type { Mark } from './clusters.ts'
import { createLiveMap, type LiveMap } from './live-map.ts'
import type { Looks } from './map-adapter.ts'
import { createScene, type SceneHolder } from './scene.ts'
import type { MapBox } from './screen.ts'

export type MapController = ReturnType<typeof createMapController>

const hasWebGL = (): boolean => document.createElement('canvas').getContext('webgl2') !== null

/** What took the context away from a map may still be going on: a new one is made after a second, and after twice as long
 *  each further time. */
function createPauses() {
  let pause = 500
  return (run: () => void): void => void setTimeout(run, (pause *= 2))
}

/** A map that fails for want of WebGL stays in MapLibre's list of listeners for good: once is enough. */
let hasFailed = false

function doWithout(scene: SceneHolder): void {
  hasFailed = true
  scene.publish({ status: 'unavailable' })
  markDrawn('map')
}

export function createMapController(first: Dataset) {
  let dataset = first
  const scene = createScene()
  let live: LiveMap | null = null
  let mount: { container: HTMLElement; looks: Looks; name: string; describedBy: string } | null = null
  const frames = createFrames()
  const later = createPauses()
  scene.publish({ asOf: app.getState().cursor })
  const detach = () => {
    live?.destroy()
    live = null
    scene.clear()
  }
  const remount = () => {
    if (mount === null || live !== null) return
    if (!hasWebGL()) return later(remount)
    scene.clear()
    create(mount)
  }
  // MapLibre restores its own pictures and buffers, but not all of what was loaded: a new map is surer.
  const onLost = () => {
    detach()
    scene.publish({ status: 'lost' })
    markDrawn('map')
    later(remount)
  }
  const create = ({ container, looks, name, describedBy }: NonNullable<typeof mount>) => {
    if (hasFailed && !hasWebGL()) return doWithout(scene)
    try {
      live = createLiveMap({ dataset, container, looks, scene, onLost, onFrame: frames.tell })
      live.nameCanvas(name, describedBy)
    } catch (error) {
      if (hasWebGL()) throw error
      doWithout(scene)
    }
  }
  return {
    scene: scene.read,
    subscribe: scene.subscribe,
    /** Tells where the map stands, now and in every frame in which it or the store has moved. */
    watch: frames.watch,
    /** Puts the map into its place on the page; returns what takes it away again. */
    attach: (place: NonNullable<typeof mount>): (() => void) => {
      mount = place
      create(place)
      return () => {
        mount = null
        detach()
      }
    },
    restyle: (looks: Looks, name: string) => {
      if (mount === null) return
      mount = { ...mount, looks, name }
      live?.restyle(looks)
      live?.nameCanvas(name, mount.describedBy)
    },
    /** Shows the atlas as others tell it, on the map that is there. */
    read: (next: Dataset) => {
      if (next !== dataset) live?.read(next)
      dataset = next
    },
    ...requestsOf(scene, () => live),
  }
}

/** What is asked of whatever map is on the page. */
const requestsOf = (scene: SceneHolder, live: () => LiveMap | null) => ({
  ...furnishing(scene, live),
  furniture: () => scene.read().furniture.cards,
  marks: () => scene.read().marks,
  zoomBy: (steps: number) => live()?.zoomBy(steps),
  goHome: () => live()?.goHome(),
  goTo: (center: LngLat) => live()?.goTo(center),
  openMark: (mark: Mark) => live()?.openMark(mark),
  closeMark: () => {
    scene.publish({ open: null })
    live()?.focus()
  },
})

function furnishing(scene: SceneHolder, live: () => LiveMap | null) {
  const furnish = (moved: Partial<Furniture>) => {
    const { furniture } = scene.read()
    const next = { ...furniture, ...moved }
    if (JSON.stringify(next) === JSON.stringify(furniture)) return
    scene.publish({ furniture: next })
    live()?.refurnish()
  }
  return {
    /** What stands over the map has moved. */
    furnish,
    /** The point of a trace and its tip stand still. */
    stand: (tip: readonly Box[]) => furnish({ tip }),
  }
}

/** Who hears of every frame; whoever comes later hears of the last one at once. */
function createFrames() {
  const hearers = new Set<(box: MapBox) => void>()
  let last: MapBox | null = null
  return {
    tell: (box: MapBox): void => {
      last = box
      for (const hear of hearers) hear(box)
    },
    watch: (hear: (box: MapBox) => void): (() => void) => {
      hearers.add(hear)
      if (last !== null) hear(last)
      return () => void hearers.delete(hear)
    },
  }
}
