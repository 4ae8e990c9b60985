import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, setPlaying, showSpan, useApp } from '../state/store.ts'
import { formatSpan } from './axis-labels.ts'
import { Bands } from './Bands.tsx'
import { CursorSlider } from './CursorSlider.tsx'
import { attachGestures } from './gestures.ts'
import { startLaneDrawing } from './lane-drawing.ts'
import { attachLanePointer, type Pointed } from './lane-pointer.ts'
import { MarkTip } from './MarkTip.tsx'
import { followScrolling } from './row-scrolling.ts'
import { attachScrub } from './scrub.ts'

/** Bands, axis and lanes over the shown span, with the cursor across them. */
export function Plot({ dataset }: { dataset: Dataset }) {
  const { extent } = dataset.atlas
  const plot = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLDivElement>(null)
  const lanes = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    if (lanes.current === null || names.current === null || track.current === null) return
    const place = { host: lanes.current, names: names.current, track: track.current }
    const drawing = startLaneDrawing(dataset, place)
    const onPoint = (wanted: Pointed | null) =>
      setPointed(wanted === null ? null : within(wanted, track.current))
    const detach = attachLanePointer(lanes.current, { extent, eventsOf: drawing.eventsOf, onPoint })
    const forget = app.subscribe((state) => state.shown, () => setPointed(null)) // prettier-ignore
    return () => {
      forget()
      detach()
      drawing.stop()
    }
  }, [dataset, extent])
  useEffect(() => {
    if (plot.current === null || axis.current === null || rows.current === null) return
    const box = rows.current
    const scale = () => ({ ...boxOf(track.current), span: app.getState().shown })
    const ignores = (target: Element) => target.closest('[data-scrub], .timeline-lane-names') !== null
    const stops = [
      attachGestures(plot.current, {
        scale,
        limits: extent,
        show: showSpan,
        onTouch: () => setPlaying(false),
        ignores,
        scrollBy: (pixels) => box.scrollBy(0, pixels),
      }),
      attachScrub(axis.current, scale),
      followScrolling(box, plot.current),
    ]
    return () => stops.forEach((stop) => stop())
  }, [extent])
  return (
    <div ref={plot} className="timeline-plot">
      <Bands dataset={dataset} />
      <div ref={rows} className="timeline-lanes" tabIndex={-1}>
        <ShownSpan />
        <div ref={names} className="timeline-lane-names" role="group" />
        <div ref={lanes} className="timeline-lane-plot" aria-hidden="true" />
      </div>
      <div ref={track} className="timeline-track">
        <div ref={axis} className="timeline-axis-press" data-scrub="" />
        <CursorSlider extent={extent} over="shown" />
        {pointed !== null && <MarkTip {...pointed} />}
      </div>
    </div>
  )
}

const boxOf = (element: HTMLElement | null): { left: number; width: number } => {
  const box = element?.getBoundingClientRect()
  return { left: box?.left ?? 0, width: box?.width ?? 1 }
}

function within(pointed: Pointed, track: HTMLElement | null): Pointed {
  const box = track?.getBoundingClientRect()
  return { ...pointed, x: pointed.x - (box?.left ?? 0), y: pointed.y - (box?.top ?? 0) }
}

/** Beside the axis, because its ticks do not always tell the year. */
function ShownSpan() {
  const { dates } = useMessages()
  const shown = useApp((state) => state.shown)
  return <span className="timeline-row-name timeline-shown-span">{formatSpan(shown, dates)}</span>
}
