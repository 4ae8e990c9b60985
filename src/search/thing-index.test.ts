import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { highlight } from './highlight.ts'
import { createThingIndex } from './thing-index.ts'

const place = {
  id: 'khankendi',
  names: { en: 'Khankendi', az: 'Xankəndi' },
  otherNames: [
    { name: 'Stepanakert', lang: 'en' },
    { name: 'Степанакерт', lang: 'ru' },
  ],
  lngLat: [46.75, 39.82],
  precision: 'town',
  country: 'AA',
}
const { dataset } = parseSample({ ...sampleAtlas, places: [...sampleAtlas.places, place] })
const index = createThingIndex(dataset, dataset)
await index.complete
const keysFor = (query: string) => index.find(query, 12).map(({ thing }) => `${thing.kind}:${thing.id}`)

test.each([
  'Xankəndi',
  'Khankendi',
  'Stepanakert',
  'Степанакерт',
  'hankendi',
  'Stepanakrt',
  'хан',
  'STEPANA',
])('“%s” finds the place first', (query) => {
  expect(keysFor(query)[0]).toBe('place:khankendi')
})

test('a name in any language finds the thing, a wrong one nothing', () => {
  expect(keysFor('ikinci')).toContain('leader:second')
  expect(keysFor('seher')[0]).toBe('place:port')
  expect(keysFor('Bel')[0]).toBe('country:BB')
  expect(keysFor('zzz')).toEqual([])
  expect(keysFor('  ')).toEqual([])
})

test('an event is found by its place, its parties and its year, and every word must fit', () => {
  expect(keysFor('beland port 1959')).toEqual(['event:visit-of-1959'])
  expect(keysFor('beland nowhere')).toEqual([])
})

test('short words must be right', () => {
  expect(keysFor('pot')).toEqual([])
})

test('summaries and full titles of sources are found once the details are here', async () => {
  const early = createThingIndex(dataset, null)
  await early.complete
  expect(early.find('summary', 99)).toEqual([])
  expect(index.find('summary', 99)).toHaveLength(dataset.events.length)
  expect(keysFor('the gazette')).toEqual(['source:gazette'])
})

test('the words by which a thing was found stand out in its name', () => {
  const terms = index.find('xan', 1)[0]?.terms ?? new Set<string>()
  expect(highlight('Khankendi (Xankəndi), town', terms)).toEqual([
    { text: 'Khankendi', isHit: true },
    { text: ' (', isHit: false },
    { text: 'Xankəndi', isHit: true },
    { text: '), ', isHit: false },
    { text: 'town', isHit: false },
  ])
})
