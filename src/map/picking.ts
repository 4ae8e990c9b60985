import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { Selected } from '../state/selection.ts'
import { traceTo } from '../state/tracing.ts'
import { kmNearest, toTraceRoute } from '../trace/trace-route.ts'
import { app, hoverEvent, select, selectEvent } from '../state/store.ts'
import { worldOf } from '../domain/world.ts'
import { toFit, zoomLimits } from './camera.ts'
import { stepThatParts, toStep, type Mark } from './clusters.ts'
import type { Hit, MapAdapter } from './map-adapter.ts'
import type { Scene } from './scene.ts'
import { toPickedState } from './selected-land.ts'

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  markById: (id: number) => Mark | undefined
  publish: (patch: Partial<Scene>) => void
}

/** Room around the events of a cluster that has been opened, pixels. */
const padding = 90

/** What pointing and clicking on the map mean. */
export function createPicking({ dataset, adapter, markById, publish }: Options) {
  let picked: Selected | null = null
  const pickEvent = (event: HistoricalEvent): void => {
    selectEvent(event)
    picked = app.getState().selected
  }
  /** Selects a single event; parts a cluster by zooming, and lists the events of one that no zoom parts. */
  const openMark = (mark: Mark): void => {
    const [only] = mark.events
    if (only !== undefined && mark.events.length === 1) return pickEvent(only)
    const box = adapter.box()
    const step = stepThatParts(mark.events, toStep(box.zoom) + 1, zoomLimits.max)
    if (step === null) return publish({ open: mark, hit: null })
    const spots = mark.events.flatMap(({ lngLat }) => (lngLat === null ? [] : [lngLat]))
    const fit = toFit(spots, box, padding)
    const center = fit.zoom < step ? mark.lngLat : fit.center
    adapter.moveTo({ center, zoom: Math.min(Math.max(fit.zoom, step), step + 1) }, 'glide')
  }
  return {
    openMark,
    wasPicked: (selected: Selected): boolean => selected === picked,
    point: (hit: Hit | null): void => {
      publish({ hit })
      const events = hit?.kind === 'mark' ? (markById(hit.mark)?.events ?? []) : []
      hoverEvent(events.length === 1 ? (events[0]?.id ?? null) : null)
    },
    pick: (hit: Hit | null): void => {
      publish({ open: null })
      if (hit === null) return
      const mark = hit.kind === 'mark' ? markById(hit.mark) : undefined
      if (mark !== undefined) return openMark(mark)
      if (hit.kind === 'mark') return
      const { cursor, borders } = app.getState()
      const { holdings } = worldOf(dataset, borders)
      if (hit.kind === 'corridor') select({ kind: 'corridor', id: hit.id })
      else select(toPickedState(dataset, hit.id, { holdings, instant: cursor }))
      picked = app.getState().selected
      const corridor = hit.kind === 'corridor' ? dataset.corridors.get(hit.id) : undefined
      if (corridor !== undefined) traceTo(hit.id, kmNearest(toTraceRoute(corridor), hit.lngLat))
    },
  }
}
