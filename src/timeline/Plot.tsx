import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, selectEvent, useApp } from '../state/store.ts'
import { formatSpan } from './axis-labels.ts'
import { Bands } from './Bands.tsx'
import { CursorSlider } from './CursorSlider.tsx'
import { startLaneDrawing, type LaneDrawing } from './lane-drawing.ts'
import type { Pointed } from './lane-pointer.ts'
import type { Held } from './plot-hands.ts'
import { toX } from './scale.ts'

const PlotCards = lazy(() => import('./PlotCards.tsx').then(({ PlotCards }) => ({ default: PlotCards })))

/** Bands, axis and lanes over the shown span, with the cursor across them. */
export function Plot({ dataset }: { dataset: Dataset }) {
  const { extent } = dataset.atlas
  const plot = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLDivElement>(null)
  const lanes = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLDivElement>(null)
  const drawing = useRef<LaneDrawing>(null)
  const by = useApp((state) => state.lanes)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [listed, setListed] = useState<Pointed | null>(null)
  useEffect(() => {
    const held = {
      plot: plot.current,
      rows: rows.current,
      names: names.current,
      lanes: lanes.current,
      axis: axis.current,
      track: track.current,
    }
    return isComplete(held)
      ? bringToLife(dataset, held, { drawing, onPoint: setPointed, onList: setListed })
      : undefined
  }, [dataset])
  /** The events that the cursor stands on. */
  const open = () => {
    const events = drawing.current?.eventsAtCursor() ?? []
    const [first] = events
    if (first !== undefined && events.length === 1) return selectEvent(first)
    const { shown, cursor } = app.getState()
    const x = toX({ span: shown, width: track.current?.clientWidth ?? 0 }, cursor)
    if (events.length > 1) setListed({ events, x, y: axis.current?.offsetTop ?? 0 })
  }
  return (
    <div ref={plot} className="timeline-plot">
      <Bands dataset={dataset} />
      <div ref={rows} className="timeline-lanes" data-by={by} tabIndex={-1}>
        <ShownSpan />
        <div ref={names} className="timeline-lane-names" role="group" />
        <div ref={lanes} className="timeline-lane-plot" aria-hidden="true" />
      </div>
      <div ref={track} className="timeline-track">
        <div ref={axis} className="timeline-axis-press" data-scrub="" />
        <CursorSlider extent={extent} over="shown" onEnter={open} />
        <Suspense fallback={null}>
          {(pointed ?? listed) !== null && (
            <PlotCards pointed={pointed} listed={listed} onClose={() => setListed(null)} />
          )}
        </Suspense>
      </div>
    </div>
  )
}

type Parts = Held & { readonly names: HTMLElement }
type Elements = Readonly<Record<keyof Parts, HTMLElement | null>>

const isComplete = (parts: Elements): parts is Parts =>
  Object.values(parts).every((element) => element !== null)

type Ports = {
  readonly drawing: { current: LaneDrawing | null }
  readonly onPoint: (pointed: Pointed | null) => void
  readonly onList: (pointed: Pointed) => void
}

/** Draws at once; what a pointer does comes behind. */
function bringToLife(dataset: Dataset, parts: Parts, { drawing, onPoint, onList }: Ports): () => void {
  const started = startLaneDrawing(dataset, { host: parts.lanes, names: parts.names, track: parts.track })
  drawing.current = started
  let letGo: (() => void) | null = null
  let over = false
  void import('./plot-hands.ts').then(({ takeHold }) => {
    if (over) return
    letGo = takeHold(parts, { extent: dataset.atlas.extent, drawing: started, onPoint, onList })
    started.complete()
  })
  return () => {
    over = true
    letGo?.()
    started.stop()
    drawing.current = null
  }
}

/** Beside the axis, because its ticks do not always tell the year. */
function ShownSpan() {
  const { dates } = useMessages()
  const words = useApp(({ shown }) => formatSpan(shown, dates))
  return <span className="timeline-row-name timeline-shown-span">{words}</span>
}
