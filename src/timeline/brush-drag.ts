import { app, setPlaying, showSpan } from '../state/store.ts'
import type { Span } from '../time/span.ts'
import { dragged, grasped, type Grip } from './brush.ts'
import { createPerFrame } from './per-frame.ts'
import { listenToPointer } from './pointer-listeners.ts'
import { fromX } from './scale.ts'

const isGrip = (text: string | undefined): text is Grip =>
  text === 'start' || text === 'end' || text === 'middle'

const gripOf = (target: EventTarget | null): Grip | null => {
  const grip =
    target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined
  return isGrip(grip) ? grip : null
}

/** A finger that moved less has not begun to drag, pixels. */
const dragThreshold = 4

/** Presses and drags on the density strip show another span. */
export function attachBrush(track: HTMLElement, extent: Span): () => void {
  const frame = createPerFrame(showSpan)
  let pressedAt = 0
  // A finger may be about to scroll the page: it counts when it moves sideways or is lifted.
  let isWaiting = false
  let hold: { grip: Grip; span: Span; from: number } | null = null
  const instantAt = ({ clientX }: PointerEvent) => {
    const { left, width } = track.getBoundingClientRect()
    return fromX({ span: extent, width }, clientX - left)
  }
  const onDown = (event: PointerEvent) => {
    if (
      event.button !== 0 ||
      (event.target instanceof Element && event.target.closest('[data-scrub]') !== null)
    )
      return
    setPlaying(false)
    const from = instantAt(event)
    hold = { ...grasped(gripOf(event.target), from, app.getState().shown, extent), from }
    pressedAt = event.clientX
    isWaiting = event.pointerType === 'touch'
    track.setPointerCapture(event.pointerId)
    if (!isWaiting) frame.push(hold.span)
  }
  const onMove = (event: PointerEvent) => {
    if (hold === null || (isWaiting && Math.abs(event.clientX - pressedAt) < dragThreshold)) return
    isWaiting = false
    frame.push(dragged(hold.grip, hold.span, instantAt(event) - hold.from, extent))
  }
  const onUp = ({ type }: PointerEvent) => {
    if (type === 'pointerup' && hold !== null && isWaiting) frame.push(hold.span)
    hold = null
  }
  const stopListening = listenToPointer(track, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  })
  return () => {
    frame.cancel()
    stopListening()
  }
}
