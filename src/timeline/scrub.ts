import { inFrame } from '../state/frame.ts'
import { moveCursor, setPlaying, showSpan } from '../state/store.ts'
import { dayLength, startOfDay, type Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { beyondEdge, pannedAtEdge } from './edge-pan.ts'
import { createPerFrame } from './per-frame.ts'
import { listenToPointer } from './pointer-listeners.ts'
import { fromX, type Scale } from './scale.ts'

type Ports = {
  readonly scale: () => Scale & { readonly left: number }
  /** Where the scale is the shown span: how far it may be taken along. */
  readonly limits?: Span
}

/** A press is no drag before it has moved so far, pixels. */
const dragThreshold = 4
/** After a longer pause time goes on from where it stood, milliseconds. */
const longestFrame = 100

/** A press on the element puts the cursor there and a drag takes it along, within what the scale shows; held beyond an
 *  edge, it takes the shown span along too. */
export function attachScrub(element: HTMLElement, { scale, limits }: Ports): () => void {
  const frame = createPerFrame<Instant>(moveCursor)
  let pressedAt: number | null = null
  // A finger may be about to scroll the page: it counts when it moves sideways or is lifted.
  let isWaiting = false
  const instantAt = (clientX: number) => {
    const { left, ...rest } = scale()
    return dayWithin(fromX(rest, Math.min(Math.max(clientX - left, 0), rest.width - 1)), rest.span)
  }
  const beyond = createWhileHeld((clientX, milliseconds) => {
    const { left, width, span } = scale()
    const by = beyondEdge(clientX - left, width)
    if (limits === undefined || by === 0) return
    showSpan(pannedAtEdge(span, by, milliseconds, limits))
    moveCursor(instantAt(clientX))
  })
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    setPlaying(false)
    element.setPointerCapture(event.pointerId)
    pressedAt = event.clientX
    isWaiting = event.pointerType === 'touch'
    if (!isWaiting) frame.push(instantAt(event.clientX))
  }
  const onMove = ({ clientX, pointerId }: PointerEvent) => {
    if (pressedAt === null || !element.hasPointerCapture(pointerId)) return
    const isDrag = Math.abs(clientX - pressedAt) >= dragThreshold
    if (isWaiting && !isDrag) return
    isWaiting = false
    frame.push(instantAt(clientX))
    if (isDrag) beyond.hold(clientX)
  }
  const onUp = ({ type, clientX }: PointerEvent) => {
    if (type === 'pointerup' && isWaiting && pressedAt !== null) frame.push(instantAt(clientX))
    pressedAt = null
    isWaiting = false
    beyond.release()
  }
  const stopListening = listenToPointer(element, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    lostpointercapture: onUp,
  })
  return () => {
    frame.cancel()
    beyond.release()
    stopListening()
  }
}

/** The day of an instant, or the next one where it begins before the span: what is pressed stays in sight. */
export function dayWithin(instant: Instant, span: Span): Instant {
  const day = startOfDay(instant)
  return day < span.start ? day + dayLength : day
}

/** Runs each frame with the latest place and the time since the frame before, from the first hold to the release. */
function createWhileHeld(run: (clientX: number, milliseconds: number) => void) {
  let held: { x: number; since: number } | null = null
  let frame = 0
  const onFrame = (now: number) => {
    if (held === null) return
    const { x, since } = held
    inFrame(() => run(x, Math.min(Math.max(now - since, 0), longestFrame)))
    held.since = now
    frame = requestAnimationFrame(onFrame)
  }
  return {
    hold: (x: number) => {
      if (held === null) frame = requestAnimationFrame(onFrame)
      held = { x, since: held?.since ?? performance.now() }
    },
    release: () => {
      held = null
      cancelAnimationFrame(frame)
    },
  }
}
