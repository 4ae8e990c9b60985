import type { HistoricalEvent } from '../domain/event.ts'
import { hoverEvent, selectEvent, showSpan } from '../state/store.ts'
import { dayLength } from '../time/instant.ts'
import { clampInstant, type Span } from '../time/span.ts'
import { paddedAround } from './span-moves.ts'

/** What is under the pointer: its events, and the middle of its mark on the page. */
export type Pointed = { readonly events: readonly HistoricalEvent[]; readonly x: number; readonly y: number }

type Ports = {
  readonly extent: Span
  readonly eventsOf: (itemId: string) => readonly HistoricalEvent[]
  readonly onPoint: (pointed: Pointed | null) => void
  /** For several events that no zoom parts. */
  readonly onList: (pointed: Pointed) => void
}

const markUnder = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null

/** Hover and click on the marks, for all of them at once. */
export function attachLanePointer(
  host: HTMLElement,
  { extent, eventsOf, onPoint, onList }: Ports,
): () => void {
  const idOf = (mark: HTMLElement | null) => mark?.dataset['mark'] ?? ''
  const onOver = (event: PointerEvent) => {
    const mark = markUnder(event.target)
    const events = eventsOf(idOf(mark))
    hoverEvent(events.length === 1 ? (events[0]?.id ?? null) : null)
    if (mark === null || events.length === 0 || event.pointerType === 'touch') return onPoint(null)
    onPoint({ events, ...placeOf(mark, event) })
  }
  const onLeave = () => {
    hoverEvent(null)
    onPoint(null)
  }
  const onClick = (event: MouseEvent) => {
    const mark = markUnder(event.target)
    const events = eventsOf(idOf(mark))
    const [first] = events
    if (mark === null || first === undefined) return
    if (events.length === 1) return selectEvent(first)
    const parting = event.shiftKey || isGathered(idOf(mark)) ? null : spanThatParts(events, extent)
    if (parting !== null) return showSpan(parting)
    onList({ events, ...placeOf(mark, event) })
  }
  host.addEventListener('pointerover', onOver)
  host.addEventListener('pointerleave', onLeave)
  host.addEventListener('click', onClick)
  return () => {
    host.removeEventListener('pointerover', onOver)
    host.removeEventListener('pointerleave', onLeave)
    host.removeEventListener('click', onClick)
  }
}

function placeOf(mark: HTMLElement, { clientX }: MouseEvent): { x: number; y: number } {
  const box = (mark.querySelector('.timeline-shape, .timeline-count') ?? mark).getBoundingClientRect()
  const isBar = mark.matches('.timeline-mark-bar, .timeline-mark-strip')
  return { x: isBar ? clientX : box.left + box.width / 2, y: box.top }
}

/** Clusters of what is not on screen itself: they come from their place, not from their dates. */
const isGathered = (itemId: string): boolean => /^(edge|deep|near):/.test(itemId)

/** Middles this close cannot be told apart by zooming. */
const inseparable = 2 * dayLength

/** The span in which the events stand apart; null when they share their days. */
export function spanThatParts(events: readonly Pick<HistoricalEvent, 'date'>[], extent: Span): Span | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { date } of events) {
    if (date === null) continue
    const middle = (clampInstant(date.start, extent) + clampInstant(date.end, extent)) / 2
    first = Math.min(first, middle)
    last = Math.max(last, middle)
  }
  return last - first > inseparable ? paddedAround({ start: first, end: last }, extent) : null
}
