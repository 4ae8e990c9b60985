import type { HistoricalEvent } from '../domain/event.ts'
import { selectedId } from '../state/selection.ts'
import { app, hoverEvent, selectEvent, showSpan } from '../state/store.ts'
import { dayLength } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { paddedAround } from './span-moves.ts'

/** What is under the pointer: its events, and the middle of its mark on the page. */
export type Pointed = { readonly events: readonly HistoricalEvent[]; readonly x: number; readonly y: number }

type Ports = {
  readonly extent: Span
  readonly eventsOf: (itemId: string) => readonly HistoricalEvent[]
  readonly onPoint: (pointed: Pointed | null) => void
}

const markUnder = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null

/** Hover and click on the marks, for all of them at once. */
export function attachLanePointer(host: HTMLElement, { extent, eventsOf, onPoint }: Ports): () => void {
  const read = (mark: HTMLElement | null) => eventsOf(mark?.dataset['mark'] ?? '')
  const onOver = (event: PointerEvent) => {
    const mark = markUnder(event.target)
    const events = read(mark)
    hoverEvent(events.length === 1 ? (events[0]?.id ?? null) : null)
    if (mark === null || events.length === 0 || event.pointerType === 'touch') return onPoint(null)
    const box = (mark.querySelector('.timeline-shape, .timeline-count') ?? mark).getBoundingClientRect()
    onPoint({
      events,
      x: mark.matches('.timeline-mark-bar, .timeline-mark-strip') ? event.clientX : box.left + box.width / 2,
      y: box.top,
    })
  }
  const onLeave = () => {
    hoverEvent(null)
    onPoint(null)
  }
  const onClick = (event: MouseEvent) => {
    const events = read(markUnder(event.target))
    if (events.length > 0) choose(events, extent)
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

/** Events this close cannot be told apart by zooming. */
const inseparable = 2 * dayLength

/** One event is selected; several are zoomed to, or taken in turn when they share their days. */
function choose(events: readonly HistoricalEvent[], extent: Span): void {
  const [first] = events
  if (first === undefined) return
  const span = spanOf(events)
  if (events.length > 1 && span.end - span.start > inseparable) return showSpan(paddedAround(span, extent))
  const at = events.findIndex(({ id }) => id === selectedId(app.getState().selected, 'event'))
  selectEvent(events[(at + 1) % events.length] ?? first)
}

const spanOf = (events: readonly HistoricalEvent[]): Span => {
  const dates = events.flatMap(({ date }) => date ?? [])
  return {
    start: dates.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: dates.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
  }
}
