import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import type { Camera } from '../state/app-state.ts'
import type { Selected } from '../state/selection.ts'
import { traceTo } from '../state/tracing.ts'
import { kmNearest, toTraceRoute } from '../trace/trace-route.ts'
import { app, hoverEvent, select, selectEvent, showEntry } from '../state/store.ts'
import { worldOf } from '../domain/world.ts'
import { entryAt } from './change-marks.ts'
import { inTheOpen, toFit, zoomLimits } from './camera.ts'
import { stepThatParts, toStep, type Mark } from './clusters.ts'
import { spotsOf } from './spots.ts'
import type { Box } from './free-room.ts'
import type { MarkSet } from './mark-set.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import type { Scene } from './scene.ts'
import type { MapBox } from './screen.ts'
import { toPickedState } from './selected-land.ts'

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  marks: () => MarkSet
  publish: (patch: Partial<Scene>) => void
  /** What stands over the map. */
  furniture: () => readonly Box[]
}

/** Room around the events of a cluster that has been opened, pixels. */
const padding = 90

type Parting = {
  readonly places: readonly LngLat[]
  readonly step: number
  readonly box: MapBox
  readonly furniture: readonly Box[]
}

/** All events of a cluster, as far as they are seen at the zoom that parts it or the next. */
function viewThatParts({ lngLat }: Mark, { places, step, box, furniture }: Parting): Camera {
  const fit = toFit(places, box, { padding, furniture })
  const zoom = Math.min(Math.max(fit.zoom, step), step + 1)
  if (zoom === fit.zoom) return fit
  const center = fit.zoom < step ? lngLat : toFit(places, box).center
  return inTheOpen({ center, zoom }, { box, furniture })
}

/** What pointing and clicking on the map mean. */
export function createPicking({ dataset, adapter, marks, publish, furniture }: Options) {
  const spots = spotsOf(dataset)
  let picked: Selected | null = null
  const pickEvent = (event: HistoricalEvent): void => {
    selectEvent(event)
    picked = app.getState().selected
  }
  /** Selects a single event; parts a cluster by zooming, and lists the events of one that no zoom parts. */
  const openMark = (mark: Mark): void => {
    const only = dataset.events[mark.id]
    if (only !== undefined && mark.count === 1) return pickEvent(only)
    const box = adapter.box()
    const step = stepThatParts(mark, spots, { from: toStep(box.zoom) + 1, last: zoomLimits.max })
    if (step === null) return publish({ open: { mark, numbers: marks().numbersOf(mark) }, hit: null })
    const places = mark.spots.map((spot) => spots.lngLats[spot] ?? mark.lngLat)
    adapter.moveTo(viewThatParts(mark, { places, step, box, furniture: furniture() }), 'glide')
  }
  return {
    openMark,
    wasPicked: (selected: Selected): boolean => selected === picked,
    point: (hit: Hit | null): void => {
      publish({ hit })
      const mark = hit?.kind === 'mark' ? marks().byId(hit.mark) : null
      hoverEvent(mark?.count === 1 ? (dataset.events[mark.id]?.id ?? null) : null)
    },
    pick: (hit: Hit | null): void => {
      publish({ open: null })
      if (hit === null) return
      const mark = hit.kind === 'mark' ? marks().byId(hit.mark) : null
      if (mark !== null) return openMark(mark)
      if (hit.kind === 'mark') return
      const { cursor, borders, selected } = app.getState()
      const entry = entryAt(dataset, selected, hit)
      if (entry !== null) return showEntry(entry)
      const { holdings } = worldOf(dataset, borders)
      if (hit.kind === 'corridor' || hit.kind === 'area') select({ kind: hit.kind, id: hit.id })
      else select(toPickedState(dataset, hit.id, { holdings, instant: cursor }))
      picked = app.getState().selected
      const corridor = hit.kind === 'corridor' ? dataset.corridors.get(hit.id) : undefined
      if (corridor !== undefined) traceTo(hit.id, kmNearest(toTraceRoute(corridor), hit.lngLat))
    },
  }
}
