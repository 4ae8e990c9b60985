import { moveCursor, setPlaying } from '../state/store.ts'
import { startOfDay, type Instant } from '../time/instant.ts'
import { createPerFrame } from './per-frame.ts'
import { fromX, type Scale } from './scale.ts'

type ReadScale = () => Scale & { readonly left: number }

/** A press on the element puts the cursor there and a drag takes it along, within what the scale shows. */
export function attachScrub(element: HTMLElement, readScale: ReadScale): () => void {
  const frame = createPerFrame<Instant>(moveCursor)
  const scrub = ({ clientX }: PointerEvent) => {
    const { left, ...scale } = readScale()
    frame.push(startOfDay(fromX(scale, Math.min(Math.max(clientX - left, 0), scale.width - 1))))
  }
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    setPlaying(false)
    element.setPointerCapture(event.pointerId)
    scrub(event)
  }
  const onMove = (event: PointerEvent) => {
    if (element.hasPointerCapture(event.pointerId)) scrub(event)
  }
  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  return () => {
    frame.cancel()
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
  }
}
