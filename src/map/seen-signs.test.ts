import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { worldOf } from '../domain/world.ts'
import { toInstant } from '../time/instant.ts'
import { linesSeen, statusesSeen } from './seen-signs.ts'

const sample = sampleDataset()
const [home, other] = ['AA', 'BB'].map((id) => sample.countries.get(id))
if (home === undefined || other === undefined) throw new Error('the sample has two countries')

const instant = toInstant(1960)
const box = (lng: number, lat = 10, zoom = 4) => ({
  center: [lng, lat] as const,
  zoom,
  width: 400,
  height: 300,
})

const statuses = (dataset: typeof sample, here: ReturnType<typeof box>) =>
  statusesSeen(dataset, worldOf(dataset, 'then'), { box: here, instant })

test('a status is told where land of it is seen, and everywhere when the earth is seen whole', () => {
  expect(statuses(sample, box(25))).toEqual(['relations'])
  expect(statuses(sample, box(80))).toEqual([])
  expect(statuses(sample, box(80, 10, 2))).toEqual(['relations'])
})

test('beyond 180° too, from either side', () => {
  const moved = (west: number, east: number) => ({
    ...sample,
    countries: new Map([['AA', home], ['BB', { ...other, bbox: [west, 0, east, 20] as const }]]),
  }) // prettier-ignore
  expect(statuses(moved(-178, -170), box(178))).toEqual(['relations'])
  expect(statuses(moved(170, 178), box(-178))).toEqual(['relations'])
  expect(statuses(moved(100, 110), box(-178))).toEqual([])
})

test('lines are told of by kind and state where some of them is seen', () => {
  expect(linesSeen(sample, { box: box(15), instant })).toEqual({ kinds: ['oil'], strokes: ['solid'] })
  expect(linesSeen(sample, { box: box(15), instant: toInstant(1955) }).strokes).toEqual(['dotted'])
  expect(linesSeen(sample, { box: box(60), instant })).toEqual({ kinds: [], strokes: [] })
})
