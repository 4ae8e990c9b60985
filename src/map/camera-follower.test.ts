import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { numbered } from '../dataset/link-events.ts'
import { hasBit } from '../filter/bits.ts'
import { initialState } from '../state/app-state.ts'
import { app, keepToMap, openAtlas, tellOnMap } from '../state/store.ts'
import { createCameraFollower } from './camera-follower.ts'
import { eventsInBox } from './events-in-box.ts'

const dataset = sampleDataset()
const box = { center: [10, 10] as const, zoom: 6, width: 400, height: 400 }

/** The same events in another order, as those who date them otherwise have them. */
const reading = {
  ...dataset,
  events: numbered(dataset.events.map((event) => (event.id === 'pact' ? { ...event, date: null } : event))),
}

test('what is on the map is told anew for another reading, in which events have other numbers', () => {
  openAtlas(dataset.atlas.extent, initialState(dataset.atlas))
  keepToMap(true)
  const follower = createCameraFollower({
    dataset,
    adapter: { box: () => box, moveTo: () => undefined },
    opening: box,
    wasPicked: () => false,
    furniture: () => [],
  })
  tellOnMap(eventsInBox(dataset.events, box))
  follower.read(reading)
  const onMap = app.getState().onMap ?? new Uint32Array()
  for (const { id, number, lngLat } of reading.events)
    expect([id, hasBit(onMap, number)]).toEqual([id, lngLat !== null])
})
