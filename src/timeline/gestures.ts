import { holdTime } from '../state/rest.ts'
import type { Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { createPerFrame } from './per-frame.ts'
import { fromX, pixelLength, type Scale } from './scale.ts'
import { panned, pinched, zoomed } from './span-moves.ts'

/** Drag to pan and to scroll, wheel and pinch to zoom, over one element. Knows the shown span only through its ports. */
export type GesturePorts = {
  /** The scale in force, and where its pixel 0 is on the page. */
  readonly scale: () => Scale & { readonly left: number }
  readonly limits: Span
  readonly show: (span: Span) => void
  readonly onTouch: () => void
  /** True when a press there belongs to somebody else. */
  readonly ignores: (target: Element) => boolean
  /** Rows that are not all on screen are dragged up and down. */
  readonly scrollBy: (pixels: number) => void
}

const dragThreshold = 4
export const wheelSpeed = 0.0016
const lineHeight = 16

type Pointers = Map<number, number>

export function attachGestures(element: HTMLElement, ports: GesturePorts): () => void {
  const frame = createPerFrame(ports.show)
  const detach = [attachWheel(element, ports, frame.push), attachPointers(element, ports, frame.push)]
  return () => {
    frame.cancel()
    for (const stop of detach) stop()
  }
}

type Show = (span: Span) => void

function attachWheel(element: HTMLElement, ports: GesturePorts, show: Show): () => void {
  let pending: { span: Span; seen: Span } | null = null
  const onWheel = (event: WheelEvent) => {
    if (event.target instanceof Element && ports.ignores(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    const scale = ports.scale()
    // Several turns may come before the frame that shows the first; they add up.
    const span = pending !== null && pending.seen === scale.span ? pending.span : scale.span
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1
    const sideways = event.shiftKey
      ? event.deltaY || event.deltaX
      : Math.abs(event.deltaX) > Math.abs(event.deltaY)
        ? event.deltaX
        : 0
    const next =
      sideways !== 0
        ? panned(span, sideways * unit * pixelLength(scale), ports.limits)
        : zoomed(
            span,
            fromX({ ...scale, span }, event.clientX - scale.left),
            Math.exp(event.deltaY * unit * wheelSpeed),
            ports.limits,
          )
    pending = { span: next, seen: scale.span }
    show(next)
  }
  element.addEventListener('wheel', onWheel, { passive: false, capture: true })
  return () => element.removeEventListener('wheel', onWheel, { capture: true })
}

type Held =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly x: number; readonly span: Span; readonly moving: boolean }
  | { readonly kind: 'two'; readonly instants: readonly [Instant, Instant] }

function attachPointers(element: HTMLElement, ports: GesturePorts, show: Show): () => void {
  const pointers: Pointers = new Map()
  let held: Held = { kind: 'nothing' }
  let dragged = false
  const grip = createGrip(element)
  let y = 0
  const onDown = (event: PointerEvent) => {
    ports.onTouch()
    if (event.button !== 0 || (event.target instanceof Element && ports.ignores(event.target))) return
    if (pointers.size === 0) dragged = false
    pointers.set(event.pointerId, event.clientX)
    held = hold(pointers, ports.scale())
    y = event.clientY
  }
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    pointers.set(event.pointerId, event.clientX)
    const scale = ports.scale()
    if (held.kind === 'two') show(pinched(scale, held.instants, twoOf(pointers, scale.left), ports.limits))
    if (held.kind !== 'one') return
    const by = event.clientX - held.x
    if (!held.moving && Math.max(Math.abs(by), Math.abs(event.clientY - y)) < dragThreshold) return
    if (!held.moving) {
      element.setPointerCapture(event.pointerId)
      grip.close()
    }
    held = { ...held, moving: true }
    dragged = true
    if (y !== event.clientY) ports.scrollBy(y - event.clientY)
    y = event.clientY
    show(panned(held.span, -by * pixelLength({ ...scale, span: held.span }), ports.limits))
  }
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    held = hold(pointers, ports.scale())
    grip.open()
  }
  // The click that ends a drag is no click.
  const onClick = (event: MouseEvent) => {
    if (dragged) event.stopPropagation()
    dragged = false
  }
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  } as const
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type as keyof typeof listeners, listener)
  element.addEventListener('click', onClick, { capture: true })
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      element.removeEventListener(type as keyof typeof listeners, listener)
    element.removeEventListener('click', onClick, { capture: true })
    grip.open()
  }
}

/** Time is held as long as the hand drags. */
function createGrip(element: HTMLElement) {
  let letGo: (() => void) | null = null
  return {
    close: () => {
      letGo ??= holdTime()
      element.classList.add('timeline-dragging')
    },
    open: () => {
      letGo?.()
      letGo = null
      element.classList.remove('timeline-dragging')
    },
  }
}

function hold(pointers: Pointers, scale: Scale & { left: number }): Held {
  const [x] = pointers.values()
  if (x === undefined) return { kind: 'nothing' }
  if (pointers.size === 1) return { kind: 'one', x, span: scale.span, moving: false }
  const [a, b] = twoOf(pointers, scale.left)
  return { kind: 'two', instants: [fromX(scale, a), fromX(scale, b)] }
}

function twoOf(pointers: Pointers, left: number): [number, number] {
  const [a = 0, b = 0] = [...pointers.values()].map((x) => x - left).sort((p, q) => p - q)
  return [a, b]
}
