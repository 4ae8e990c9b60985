import type { HistoricalEvent } from '../domain/event.ts'
import { createBits, setBit, type Bits } from '../filter/bits.ts'
import { isInside, toScreen, type MapBox } from './screen.ts'

/** The events whose place is on the map as it stands, by number; those without a place are not. */
export function eventsInBox(events: readonly Pick<HistoricalEvent, 'lngLat'>[], box: MapBox): Bits {
  const bits = createBits(events.length)
  events.forEach(({ lngLat }, number) => {
    if (lngLat !== null && isInside(box, toScreen(box, lngLat))) setBit(bits, number)
  })
  return bits
}
