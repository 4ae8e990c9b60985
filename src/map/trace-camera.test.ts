import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { placeAt, toTraceRoute } from '../trace/trace-route.ts'
import { toScreen, type MapBox } from './screen.ts'
import { createTraceCamera, toShift } from './trace-camera.ts'

const dataset = sampleDataset()
const corridor = dataset.corridors.get('line')
if (corridor === undefined) throw new Error('the sample has a corridor')
const route = toTraceRoute(corridor)
const box: MapBox = { center: [11, 10], zoom: 6, width: 800, height: 500 }
const room = { left: 0, top: 0, width: box.width, height: box.height }
const at = (km: number) => ({ trace: { corridor: 'line', km }, tracing: false })

test('a point between the margins moves nothing, one outside is brought back to them', () => {
  expect(toShift([400, 250], room)).toEqual([0, 0])
  expect(toShift([790, 250], room)[0]).toBeCloseTo(790 - 608)
  expect(toShift([10, 5], room)[0]).toBeLessThan(0)
})

test('the camera comes after the point until it is in sight, and rests then', () => {
  const camera = createTraceCamera(dataset)
  let view = box
  let frames = 0
  for (
    let next = camera.next(at(900), view, { isStill: false, furniture: [] });
    next !== null;
    next = camera.next(at(900), view, { isStill: false, furniture: [] })
  ) {
    view = { ...view, ...next }
    frames++
  }
  expect(frames).toBeGreaterThan(5)
  const place = placeAt(route, 900)
  const [x] = toScreen(view, place?.lngLat ?? [0, 0])
  expect(x).toBeGreaterThan(0)
  expect(x).toBeLessThan(box.width)
})

test('without motion it is there at once', () => {
  const camera = createTraceCamera(dataset)
  const next = camera.next(at(900), box, { isStill: true, furniture: [] })
  expect(camera.next(at(900), { ...box, ...next }, { isStill: true, furniture: [] })).toBeNull()
})

test('a reader who moves the map is left alone until the point moves by hand or starts anew', () => {
  const camera = createTraceCamera(dataset)
  const running = { trace: { corridor: 'line', km: 900 }, tracing: true }
  camera.next(running, box, { isStill: true, furniture: [] })
  camera.letGo()
  expect(
    camera.next({ ...running, trace: { corridor: 'line', km: 950 } }, box, { isStill: true, furniture: [] }),
  ).toBeNull()
  expect(camera.next(at(1000), box, { isStill: true, furniture: [] })).not.toBeNull()
})

test('a trace that begins as a speck is looked at from nearer', () => {
  const camera = createTraceCamera(dataset)
  const far = { ...box, zoom: 1.5 }
  expect(
    camera.next({ ...at(0), tracing: true }, far, { isStill: false, furniture: [] })?.zoom,
  ).toBeGreaterThan(4)
})

test('while the reader has hold of the point the map keeps still, and comes after it only when it is let go out of sight', () => {
  const camera = createTraceCamera(dataset)
  const still = { isStill: true, furniture: [] }
  const hold = (km: number) => ({ trace: { corridor: 'line', km, isHeld: true }, tracing: false })
  expect(camera.next(hold(900), box, still)).toBeNull()
  expect(camera.next(at(900), box, still)).not.toBeNull()
  expect(camera.next(hold(450), box, still)).toBeNull()
  expect(camera.next(at(450), box, still)).toBeNull()
  expect(camera.next(at(449), box, still)).not.toBeNull()
})
