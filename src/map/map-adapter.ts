/** Makes MapLibre obey. The only file that calls it; it knows sources and layers, not what they mean. */
import 'maplibre-gl/dist/maplibre-gl.css'
import type { FeatureCollection } from 'geojson'
import { MapLibreMap, type GeoJSONFeature, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl'
import type { LngLat } from '../domain/place.ts'
import type { Camera } from '../state/app-state.ts'
import { prefersStillness } from '../ui/stillness.ts'
import { toWaterFilter } from './basemap-labels.ts'
import { createAreaStates } from './area-states.ts'
import { datedSources, toBasemap } from './basemap.ts'
import { farLand } from './basemap-ground.ts'
import { zoomLimits } from './camera.ts'
import type { MapScheme } from './colours.ts'
import { createFarLand } from './far-land.ts'
import { toFontFaces } from './fonts.ts'
import { hitAt, type Hit, type MarkAt } from './map-hits.ts'
import { installMapWorker } from './map-worker.ts'
import { drawLineSign } from './draw-line-sign.ts'
import { createDrawings } from './drawings.ts'
import { createMarkLayer, type Sign } from './mark-layer.ts'
import { overlaySources, toObstacle, withOverlays } from './overlay-layers.ts'
import { createChangeStates } from './change-states.ts'
import { toBasemapPicture } from './patterns.ts'
import { nearestTo, type MapBox, type ScreenPoint } from './screen.ts'
import { createUnitStates } from './unit-states.ts'

export type Looks = { readonly scheme: MapScheme; readonly lang: string; readonly isGlobe: boolean }

export type Listeners = {
  /** The style has been (re)built: everything has to be shown anew. */
  onStyle: () => void
  /** Nothing moves and all that was asked for is drawn. */
  onIdle: () => void
  /** A frame has been drawn. */
  onRender: () => void
  /** It is seen. */
  onSeen: () => void
  onMoveStart: (isByHand: boolean) => void
  onMove: () => void
  onMoveEnd: () => void
  onPoint: (hit: Hit | null) => void
  onPick: (hit: Hit | null) => void
  /** The browser has taken the WebGL context away: the map draws no more. */
  onLost: () => void
}

export type MapAdapter = ReturnType<typeof createMapAdapter>

const geoUrl = (file: string): string => new URL(`geo/${file}`, document.baseURI).href

const toStyle = ({ scheme, lang, isGlobe }: Looks): StyleSpecification => {
  const fontFaces = toFontFaces(document.baseURI)
  return withOverlays(toBasemap({ scheme, lang, isGlobe, geoUrl, fontFaces }), scheme)
}

type Options = { container: HTMLElement; camera: Camera; looks: Looks }

let workerIsInstalled = false

/** Throws where there is no WebGL. */
export function createMapAdapter({ container, camera, looks }: Options) {
  const map = createFlatMap({ container, camera, looks })
  supplyPictures(map)
  const units = createUnitStates(map)
  const areas = createAreaStates(map)
  const changes = createChangeStates(map)
  const far = createFarLand(map, geoUrl('world.json'))
  map.on('style.load', units.forget)
  map.on('style.load', areas.forget)
  map.on('style.load', changes.forget)
  const marks = createMarkLayer(container)
  let onSeen = (): void => undefined
  const drawings = createDrawings(map, () => onSeen())
  return {
    listen: (listeners: Listeners) => {
      onSeen = listeners.onSeen
      return listen(map, listeners, marks.markAt)
    },
    /** Only once the style has been loaded: MapLibre cannot compare with one that is still loading. */
    restyle: (next: Looks) =>
      map.setStyle(toStyle(next), {
        transformStyle: (before, after) => ({
          ...after,
          sources: { ...after.sources, ...drawnIn(before) },
        }),
      }),
    nameCanvas: (name: string, describedBy: string) => {
      const canvas = map.getCanvas()
      canvas.setAttribute('role', 'application')
      canvas.setAttribute('aria-label', name)
      canvas.setAttribute('aria-describedby', describedBy)
    },
    box: (): MapBox => {
      const { lng, lat } = map.getCenter()
      const { clientWidth: width, clientHeight: height } = container
      const isGlobe = map.getProjection()?.type === 'globe'
      return { center: [lng, lat], zoom: map.getZoom(), width, height, isGlobe }
    },
    ...createOrders(map),
    tint: units.tint,
    border: units.border,
    outline: units.outline,
    showAreas: areas.show,
    lightArea: areas.light,
    showChanges: changes.show,
    supplyFar: far.supply,
    ...createReadings(map),
    paintMarks: (signs: readonly Sign[], scheme: MapScheme) => marks.paint(signs, scheme),
    redraw: () => map.triggerRepaint(),
    drawings,
    destroy: () => {
      marks.destroy()
      drawings.destroy()
      // What still fades would speak to a map that is gone.
      units.forget()
      areas.forget()
      map.remove()
    },
  }
}

/** What the map is told to do. */
function createOrders(map: MapLibreMap) {
  // What is empty need not be emptied: all its tiles would be made anew.
  const filled = new Set<DrawnSource>()
  return {
    focus: () => map.getCanvas().focus(),
    moveTo: ({ center, zoom }: Camera, how: 'jump' | 'glide') => {
      if (how === 'jump' || prefersStillness()) map.jumpTo({ center: [...center], zoom })
      else map.flyTo({ center: [...center], zoom, duration: 600 })
    },
    show: (source: DrawnSource, data: FeatureCollection) => {
      const found: GeoJSONSource | undefined = map.getSource(source)
      if (found === undefined || (data.features.length === 0 && !filled.has(source))) return
      if (data.features.length === 0) filled.delete(source)
      else filled.add(source)
      void found.setData(data)
    },
  }
}

/** What the map tells of itself. */
const createReadings = (map: MapLibreMap) => ({
  toPoint: (lngLat: LngLat): ScreenPoint => {
    const { lng, lat } = map.getCenter()
    const { x, y } = map.project([...nearestTo([lng, lat], lngLat)])
    return [x, y]
  },
  toLngLat: ([x, y]: ScreenPoint): LngLat => {
    const { lng, lat } = map.unproject([x, y])
    return [lng, lat]
  },
  isMoving: () => map.isMoving(),
  /** Where the names of waters belong at this zoom, whether or not they find room. */
  waters: (): LngLat[] =>
    map.querySourceFeatures('labels', { filter: toWaterFilter(map.getZoom()) }).flatMap(toPlace),
})

/** A map that is never turned or tilted. */
function createFlatMap({ container, camera, looks }: Options): MapLibreMap {
  if (!workerIsInstalled) installMapWorker()
  workerIsInstalled = true
  const map = new MapLibreMap({
    container,
    style: toStyle(looks),
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: prefersStillness() ? 0 : 150,
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  return map
}

const drawnSources = [...overlaySources, ...datedSources] as const
/** Sources that are filled here, not by an address. */
export type DrawnSource = (typeof drawnSources)[number]

const drawnIn = (style: StyleSpecification | undefined): StyleSpecification['sources'] =>
  Object.fromEntries(
    Object.entries(style?.sources ?? {}).filter(([name]) =>
      [farLand, ...drawnSources].some((own) => own === name),
    ),
  )

function supplyPictures(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const pixelRatio = Math.max(1, window.devicePixelRatio)
    // Icons at twice the screen's ratio: at its own ratio MapLibre draws them without smoothing.
    const picture =
      toObstacle(name) ?? drawLineSign(name, pixelRatio * 2) ?? toBasemapPicture(name, pixelRatio)
    if (picture !== null && !map.hasImage(name))
      map.addImage(name, picture.image, { pixelRatio: picture.pixelRatio })
  })
}

function listen(map: MapLibreMap, listeners: Listeners, markAt: MarkAt): () => void {
  let frame = 0
  let point: ScreenPoint | null = null
  const pointNow = () => {
    frame = 0
    // Of what passes under a map that moves nothing is told, but that the pointer has left it is.
    if (map.isMoving() && point !== null) return
    const hit = point === null ? null : hitAt(map, point, markAt)
    map.getCanvas().style.cursor = hit === null ? '' : 'pointer'
    listeners.onPoint(hit)
  }
  const pointLater = (next: ScreenPoint | null) => {
    point = next
    if (frame === 0) frame = requestAnimationFrame(pointNow)
  }
  map.on('style.load', listeners.onStyle)
  // A finger does not hover, but after each tap the browser tells of a mouse all the same.
  let isHovering = false
  const notice = ({ pointerType }: PointerEvent) => void (isHovering = pointerType !== 'touch')
  for (const event of ['pointerdown', 'pointermove'] as const)
    map.getCanvasContainer().addEventListener(event, notice)
  map.on('mousemove', ({ point: { x, y } }) => isHovering && pointLater([x, y]))
  map.on('mouseout', () => pointLater(null))
  map.on('click', (event) => listeners.onPick(hitAt(map, [event.point.x, event.point.y], markAt)))
  map.on('idle', listeners.onIdle)
  map.on('render', listeners.onRender)
  map.on('movestart', ({ originalEvent }) => listeners.onMoveStart(originalEvent !== undefined))
  map.on('move', listeners.onMove)
  map.on('moveend', listeners.onMoveEnd)
  map.on('webglcontextlost', listeners.onLost)
  return () => cancelAnimationFrame(frame)
}

const toPlace = ({ geometry }: GeoJSONFeature): LngLat[] => {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : []
  return lng === undefined || lat === undefined ? [] : [[lng, lat]]
}
