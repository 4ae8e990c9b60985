import type { Corridor } from '../domain/corridor.ts'
import type { AppState } from '../state/app-state.ts'
import { app } from '../state/store.ts'
import { writeText } from '../ui/write-text.ts'
import { describeReading, type ReadingText, type Speech } from './describe-reading.ts'
import { readingAt, type Reading } from './reading.ts'
import { toTraceRoute } from './trace-route.ts'

/** Where a corridor's trace stands; at its start while another or none is followed. */
export const kmOf = ({ trace }: Pick<AppState, 'trace'>, corridor: Corridor): number =>
  trace?.corridor === corridor.id ? trace.km : 0

/** Tells of the point reached, now and whenever it moves: at most once a frame, without React. */
export function followReading(
  corridor: Corridor,
  speech: Speech,
  tell: (text: ReadingText, reading: Reading) => void,
): () => void {
  const route = toTraceRoute(corridor)
  const now = () => {
    const state = app.getState()
    const reading = readingAt(route, kmOf(state, corridor), state.pace.direction)
    tell(describeReading(reading, speech), reading)
  }
  now()
  return app.subscribe((state, before) => {
    if (kmOf(state, corridor) !== kmOf(before, corridor) || state.pace !== before.pace) now()
  })
}

/** Fills the element's descendants that ask for a part of the text by `data-reading`. */
export function fillIn(element: Element, text: ReadingText): void {
  for (const place of element.querySelectorAll<HTMLElement>('[data-reading]')) {
    const told = text[place.dataset['reading'] as keyof ReadingText]
    writeText(place, told)
  }
}
