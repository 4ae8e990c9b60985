import { expect, test } from 'vitest'
import { countBits, hasBit } from '../filter/bits.ts'
import { eventsInBox } from './events-in-box.ts'

const at = (lng: number, lat: number) => ({ lngLat: [lng, lat] as const })
const events = [at(47, 40), at(179, 0), at(-179, 0), { lngLat: null }]
const box = (lng: number, lat: number, zoom: number) => ({
  center: [lng, lat] as const, zoom, width: 400, height: 400,
}) // prettier-ignore

test('an event is on the map where its place is, across the date line too, and nowhere without one', () => {
  const near = eventsInBox(events, box(47, 40, 4))
  expect([hasBit(near, 0), countBits(near)]).toEqual([true, 1])
  const pacific = eventsInBox(events, box(180, 0, 2))
  expect([0, 1, 2, 3].map((number) => hasBit(pacific, number))).toEqual([false, true, true, false])
})
