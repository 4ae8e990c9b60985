import { MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { toBasemapPicture } from '../../../src/map/patterns.ts'
import { toAtlasStyle, toPlainStyle } from './styles.ts'

/** What one writes first: every event an item of vis-timeline, every place a point of MapLibre, and each time the window
 *  moves the points that lie in it are set anew. `count=0` is the bare page: the same libraries, land, and no events; with
 *  `map=atlas` on the map of the atlas. */

type Event = { id: string; title: string; start: number; end: number; lngLat: [number, number] | null }
type Bench = { toggleKind: () => void }

setWorkerUrl(workerUrl)
const query = new URLSearchParams(location.search)
const count = Number(query.get('count') ?? 0)
const events = count === 0 ? [] : ((await (await fetch(`/data/${count}/naive.json`)).json()) as Event[])

/** As a dataset is opened without more, vis-timeline is told no years, and shows all its items; else eighteen. */
const isWhole = query.get('span') === 'whole'
const span = isWhole
  ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  : { start: Date.UTC(1991, 0, 1), end: Date.UTC(2010, 0, 1) }
let kind: number | null = null

const pointsIn = (start: number, end: number) => ({
  type: 'FeatureCollection' as const,
  features: events.flatMap((event, n) =>
    event.lngLat !== null && event.start < end && event.end > start && (kind === null || n % 30 === kind)
      ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: event.lngLat } }]
      : [],
  ),
}) // prettier-ignore

const waiting = new Set(['map', 'timeline'])
const settle = (view: string) => {
  waiting.delete(view)
  if (waiting.size === 0) document.documentElement.dataset['ready'] = 'true'
}
const unsettle = () => {
  waiting.add('map')
  delete document.documentElement.dataset['ready']
}

const map = new MapLibreMap({
  container: 'map',
  center: [44.5, 41],
  zoom: 4.9,
  attributionControl: false,
  style: query.get('map') === 'atlas' ? toAtlasStyle() : toPlainStyle(pointsIn(span.start, span.end)),
})
map.setMissingStyleImageResolver((name) => {
  const picture = toBasemapPicture(name, 1)
  if (picture !== null && !map.hasImage(name)) map.addImage(name, picture.image, { pixelRatio: 1 })
})
map.on('idle', () => settle('map'))

const isStacked = query.get('stack') === 'on'
/** A box, as is vis-timeline's way, where it stacks. */
const toMoment = (id: string, content: string, start: number) =>
  isStacked ? { id, content, start } : { id, content, start, type: 'point' }

const items = new DataSet(
  events.map(({ id, title, start, end }) =>
    end - start > 86_400_000 ? { id, content: title, start, end } : toMoment(id, title, start),
  ),
) // prettier-ignore
const timeline = new Timeline(document.getElementById('timeline') as HTMLElement, items, {
  ...(isWhole ? {} : span),
  stack: isStacked,
  height: '100%',
})
let isFitted = false
timeline.on('changed', () => {
  const isShown = document.querySelector<HTMLElement>('.vis-timeline')?.style.visibility !== 'hidden'
  // The window that is fitted to all items after a drawing is on screen with the next.
  if (isShown && !isFitted) settle('timeline')
  isFitted = false
})

const update = () => {
  const { start, end } = timeline.getWindow()
  unsettle()
  void map.getSource<GeoJSONSource>('events')?.setData(pointsIn(start.valueOf(), end.valueOf()))
}
timeline.on('rangechange', () => {
  isFitted = true
  update()
})

const bench: Bench = {
  toggleKind: () => {
    kind = kind === null ? 7 : null
    items.clear()
    items.add(
      events.flatMap(({ id, title, start, end }, n) =>
        kind === null || n % 30 === kind
          ? [end - start > 86_400_000 ? { id, content: title, start, end } : toMoment(id, title, start)]
          : [],
      ),
    ) // prettier-ignore
    update()
  },
}
Object.assign(window, { bench })
