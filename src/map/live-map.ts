import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import type { Camera } from '../state/app-state.ts'
import { markDrawing, markDrawn } from '../state/readiness.ts'
import { isScrubbing } from '../state/rest.ts'
import { app } from '../state/store.ts'
import { createCameraFollower } from './camera-follower.ts'
import { inTheOpen, toOpeningCamera } from './camera.ts'
import type { Box } from './free-room.ts'
import { createMapAdapter, type Listeners, type Looks, type MapAdapter } from './map-adapter.ts'
import { loadMapLists, type MapLists } from './map-lists.ts'
import { createDresser } from './dresser.ts'
import { createPacing } from './pacing.ts'
import { createProjection } from './projection.ts'
import type { Scene, SceneHolder } from './scene.ts'
import type { MapBox } from './screen.ts'
import { createFrame, createQuiet, onBegin } from './turns.ts'

type Options = {
  dataset: Dataset
  container: HTMLElement
  looks: Looks
  scene: SceneHolder
  onLost: Listeners['onLost']
  /** Hears where the map stands in every frame in which it or the store has moved. */
  onFrame: (box: MapBox) => void
}

export type LiveMap = ReturnType<typeof createLiveMap>

/** A map on the page: draws each change of the store in the next frame, and publishes the scene when it rests. Throws
 *  where there is no WebGL. */
export function createLiveMap({ dataset, container, looks, scene, onLost, onFrame }: Options) {
  const opening = toOpeningCamera(dataset.atlas.defaultView.map, container.clientWidth)
  const adapter = createMapAdapter({ container, looks, camera: app.getState().camera ?? opening })
  const parts = { adapter, furniture: () => scene.read().furniture.cards }
  const shown = createProjection(dataset, { ...parts, publish: scene.publish })
  const follower = createCameraFollower({ ...parts, dataset, opening, wasPicked: shown.wasPicked })
  const isLoading = () => scene.read().status === 'loading'
  const touch = () => {
    rest.not()
    adapter.redraw()
  }
  const frame = createFrame(() => {
    if (isLoading()) return
    follower.update()
    if (shown.update(app.getState(), scene.read(), !isScrubbing())) touch()
    paint.now()
    onFrame(adapter.box())
    publishSoon(scene, adapter, shown.marks())
    rest.look()
  })
  const pacing = createPacing(adapter.drawings.watch, frame)
  const prime = createPriming(pacing.isWaiting, () => {
    adapter.supplyFar()
    shown.rested(app.getState())
  })
  const paint = createPainting(adapter, () => shown.paint(app.getState(), scene.read().hit, dress.scheme()))
  const supply = createSupply(inTurn(shown.supply, follower.supply, touch, frame.later))
  const rest = createRest({
    isComplete: () => supply.isHere() && !isDue.some((ask) => ask()),
    publish: () => publishRest(scene, adapter, shown.marks()),
    onDrawn: prime.later,
  })
  const dress = createDresser(looks, adapter.restyle, { ...pacing, isLoading, expire: rest.not, touch })
  const isDue = [frame.isDue, pacing.isWaiting, dress.isDue, adapter.drawings.isUnseen]
  const onStyle = inTurn(shown.forget, () => scene.publish({ status: 'ready' }), frame.now, dress.again)
  const stopListening = adapter.listen({
    onLost,
    onMoveStart: (isByHand) => {
      if (isByHand) follower.letGo()
      scene.publish({ hit: null, open: null })
    },
    onStyle,
    onIdle: rest.idle,
    onRender: inTurn(pacing.drawn, () => lookForWaters(scene, adapter)),
    onSeen: inTurn(paint.follow, rest.look),
    onMove: frame.later,
    onMoveEnd: inTurn(follower.tell, touch, frame.later),
    onPoint: inTurn(shown.point, frame.later),
    onPick: shown.pick,
  })
  const stops = [pacing.stop, stopListening, supply.cancel, frame.cancel, onBegin(follower.begin)]
  return {
    ...createRequests(parts, opening),
    openMark: shown.openMark,
    read: inTurn(shown.read, follower.read, touch, frame.later),
    restyle: dress.wear,
    refurnish: pacing.refurnish,
    destroy: inTurn(...stops, prime.cancel, dress.cancel, adapter.destroy),
  }
}

/** Runs after some quiet: a hand that runs through time is not to wait for what it may want later. */
function createPriming(isWaiting: () => boolean, run: () => void) {
  const quiet = createQuiet(() => (isScrubbing() || isWaiting() ? quiet.later() : run()), 600)
  return quiet
}

/** Fetches the lists; without them the map shows today's borders and no names of states. */
function createSupply(onLists: (lists: MapLists | null) => void) {
  let state: 'waiting' | 'here' | 'cancelled' = 'waiting'
  const come = (lists: MapLists | null) => {
    if (state === 'cancelled') return
    state = 'here'
    onLists(lists)
  }
  loadMapLists().then(come, () => come(null))
  return { isHere: () => state === 'here', cancel: () => void (state = 'cancelled') }
}

/** What the things written over the map ask of it. */
type Parts = { readonly adapter: MapAdapter; readonly furniture: () => readonly Box[] }

const createRequests = ({ adapter, furniture }: Parts, opening: Camera) => ({
  nameCanvas: adapter.nameCanvas,
  focus: adapter.focus,
  goHome: () => adapter.moveTo(opening, 'glide'),
  goTo: (center: LngLat) => {
    const box = adapter.box()
    adapter.moveTo(inTheOpen({ center, zoom: box.zoom }, { box, furniture: furniture() }), 'glide')
  },
  zoomBy: (steps: number) => {
    const { center, zoom } = adapter.box()
    adapter.moveTo({ center, zoom: zoom + steps }, 'glide')
  },
})

/** What stands over the map finds its place while the map is still being drawn. */
function lookForWaters(scene: SceneHolder, adapter: MapAdapter): void {
  if (scene.read().box === null || scene.read().waters.length > 0) return
  const waters = adapter.waters()
  if (waters.length > 0) scene.publish({ waters })
}

/** What is written over the map takes room from its names: told of new marks before the map is drawn, it has found its place
 *  by then. Of a map that moves it is told when that rests. */
function publishSoon(scene: SceneHolder, adapter: MapAdapter, marks: Scene['marks']): void {
  const { box } = scene.read()
  if (box === null) return publishRest(scene, adapter, marks)
  if (!isScrubbing() && sameBox(box, adapter.box())) scene.publish({ marks, asOf: app.getState().cursor })
}

/** An unchanged box keeps its identity, so that nothing is rendered for it again. */
function publishRest(scene: SceneHolder, adapter: MapAdapter, marks: Scene['marks']): void {
  const before = scene.read().box
  const box = adapter.box()
  const isSame = before !== null && sameBox(before, box)
  const waters = isSame && scene.read().waters.length > 0 ? scene.read().waters : adapter.waters()
  scene.publish({ box: isSame ? before : box, marks, waters, asOf: app.getState().cursor })
}

const sameBox = (a: MapBox, b: MapBox): boolean =>
  a.width === b.width &&
  a.height === b.height &&
  a.zoom === b.zoom &&
  a.isGlobe === b.isGlobe &&
  a.center.join() === b.center.join()

const inTurn =
  <Args extends unknown[]>(...steps: ((...args: Args) => void)[]) =>
  (...args: Args): void => {
    for (const step of steps) step(...args)
  }

/** Paints the marks, and again when the map has moved below them: not before that is seen. */
function createPainting(adapter: MapAdapter, paint: () => void) {
  let painted: MapBox | null = null
  const hasMoved = () => painted !== null && !sameBox(painted, adapter.box())
  const now = () => {
    if (adapter.drawings.isUnseen() && hasMoved()) return
    painted = adapter.box()
    paint()
  }
  return {
    now,
    follow: () => {
      if (hasMoved()) now()
    },
  }
}

type Rest = { isComplete: () => boolean; publish: () => void; onDrawn: () => void }

/** Tells the page that the map is drawn once it has been idle since the last change, and React what stands on it unless
 *  time is just being scrubbed. */
function createRest({ isComplete, publish, onDrawn }: Rest) {
  let isIdle = false
  const isAtRest = () => isIdle && isComplete()
  // What is written over the map may take room from its names, which then are drawn anew.
  const settle = createQuiet(() => {
    if (!isAtRest()) return
    markDrawn('map')
    onDrawn()
  }, 0)
  const look = () => {
    if (!isAtRest()) return
    if (isScrubbing()) return markDrawn('map')
    publish()
    settle.later()
  }
  return {
    look,
    idle: () => {
      isIdle = true
      look()
    },
    not: () => {
      isIdle = false
      markDrawing('map')
    },
  }
}
