import { app, setPlaying, showSpan } from '../state/store.ts'
import type { Span } from '../time/span.ts'
import { attachGestures } from './gestures.ts'
import type { LaneDrawing } from './lane-drawing.ts'
import { attachLanePointer, type Pointed } from './lane-pointer.ts'
import { followScrolling } from './row-scrolling.ts'
import type { Scale } from './scale.ts'
import { attachScrub } from './scrub.ts'

/** Whatever a pointer does on the plot; loaded behind its first picture. */
export type Held = {
  readonly plot: HTMLElement
  readonly rows: HTMLElement
  readonly lanes: HTMLElement
  readonly axis: HTMLElement
  readonly track: HTMLElement
}

type Ports = {
  readonly extent: Span
  readonly drawing: LaneDrawing
  /** Pixels of the page become pixels of the track. */
  readonly onPoint: (pointed: Pointed | null) => void
  readonly onList: (pointed: Pointed) => void
}

export function takeHold({ plot, rows, lanes, axis, track }: Held, ports: Ports): () => void {
  const { extent, drawing, onPoint, onList } = ports
  const scale = (): Scale & { left: number } => {
    const { left, width } = track.getBoundingClientRect()
    return { left, width, span: app.getState().shown }
  }
  const within = (pointed: Pointed): Pointed => {
    const { left, top } = track.getBoundingClientRect()
    return { ...pointed, x: pointed.x - left, y: pointed.y - top }
  }
  const stops = [
    attachGestures(plot, {
      scale,
      limits: extent,
      show: showSpan,
      onTouch: () => setPlaying(false),
      ignores: (target) => target.closest('[data-scrub], .timeline-lane-names, .timeline-list') !== null,
      scrollBy: (pixels) => rows.scrollBy(0, pixels),
    }),
    attachScrub(axis, { scale, limits: extent }),
    followScrolling(rows, plot),
    attachLanePointer(lanes, {
      extent,
      eventsOf: drawing.eventsOf,
      onPoint: (pointed) => onPoint(pointed && within(pointed)),
      onList: (pointed) => onList(within(pointed)),
    }),
    app.subscribe((state) => state.shown, () => onPoint(null)), // prettier-ignore
  ]
  return () => stops.forEach((stop) => stop())
}
