import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { parseEdtf } from '../time/edtf.ts'
import { eventSchema } from '../dataset/schema.ts'
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'
import { toJson } from './json.ts'
import { toLinkedPlaces } from './linked-places.ts'

const dataset = sampleDataset()
const [event] = dataset.events
if (event === undefined) throw new Error('no event')

test('a CSV has a row an event, with licence and version in it', () => {
  const lines = toCsv(dataset.events, dataset).trimEnd().split('\r\n')
  expect(lines).toHaveLength(dataset.events.length + 1)
  expect(lines[1]).toContain('pact,1955-03-04,1955-03-04,1955-03-04')
  expect(lines.slice(1).every((line) => line.endsWith('CC0,0.1.0'))).toBe(true)
})

test('texts are there in each language of the atlas, and in no other', () => {
  const columns = (languages: readonly string[]) =>
    toCsv([], { ...dataset, atlas: { ...dataset.atlas, languages } }).trim().slice(1).split(',').slice(4, 8) // prettier-ignore
  expect(columns(['en', 'az'])).toEqual(['title_en', 'title_az', 'summary_en', 'summary_az'])
  expect(columns(['en', 'ka'])).toEqual(['title_en', 'title_ka', 'summary_en', 'summary_ka'])
  const [, row = ''] = toCsv(dataset.events, dataset).split('\r\n')
  expect(row).toContain('Title of pact,Title of pact,Summary of pact,Summary of pact')
})

test('whoever and whatever took part is named in both', () => {
  const taking = { ...event, organizations: ['body'], people: ['envoy', 'clerk'] }
  expect(toCsv([taking], dataset)).toContain(',body,envoy clerk,')
  expect(JSON.parse(toGeoJson([taking], dataset))).toMatchObject({
    features: [{ properties: { organizations: ['body'], people: ['envoy', 'clerk'], leaders: ['first'] } }],
  })
})

const csvOf = (title: string) => toCsv([{ ...event, title: { en: title } }], dataset)

test('quotes, commas and formulas in data stay text', () => {
  expect(csvOf('=HYPERLINK("x"), really')).toContain(`"'=HYPERLINK(""x""), really"`)
  for (const formula of ['-2+3', "-1+cmd|' /C calc'!A0", '+1', '@SUM(A1)'])
    expect(csvOf(formula)).toContain(`,'${formula},`)
})

test('a year before the first is no formula', () => {
  const date = { ...parseEdtf('1955'), edtf: '-0043-03' }
  expect(toCsv([{ ...event, date }], dataset)).toContain(',-0043-03,')
})

test('a GeoJSON keeps events without a place, with null geometry', () => {
  const collection = JSON.parse(toGeoJson(dataset.events, dataset)) as {
    features: { geometry: unknown }[]
    licence: string
    dataVersion: string
  }
  expect(collection.features).toHaveLength(dataset.events.length)
  expect(collection.features.filter(({ geometry }) => geometry === null)).toHaveLength(3)
  expect([collection.licence, collection.dataVersion]).toEqual(['CC0', '0.1.0'])
})

test('a JSON holds the events as records of the data format, with what they name', () => {
  const written = JSON.parse(toJson(dataset.events, dataset)) as Record<string, { id: string }[]>
  const events = written['events'] ?? []
  expect(events).toHaveLength(dataset.events.length)
  for (const one of events) expect(eventSchema.safeParse(one).error?.issues ?? []).toEqual([])
  const ids = (of: string) => written[of]?.map(({ id }) => id)
  expect(ids('sources')).toEqual(['chronicle', 'gazette'])
  expect([ids('places'), ids('figures'), ids('corridors')]).toEqual([['port'], ['ships'], ['line']])
  expect(written).toMatchObject({ licence: 'CC0', dataVersion: '0.1.0' })
})

test('of a part of the events a JSON holds only what those name', () => {
  const late = dataset.events.filter(({ id }) => id === 'late')
  const written = JSON.parse(toJson(late, dataset)) as Record<string, { id: string }[]>
  expect(written['sources']?.map(({ id }) => id)).toEqual(['chronicle'])
  expect(written['places']).toEqual([])
})

type Feature = {
  '@id': string
  names: { toponym: string; when?: unknown }[]
  relations: { relationTo: string; label: string; when?: { timespans: unknown[] }; citations: object[] }[]
}
const placesOf = (events: typeof dataset.events, of = dataset) =>
  (JSON.parse(toLinkedPlaces(events, of, 'https://atlas.example/here/')) as { features: Feature[] }).features

test('Linked Places are the places of the events, with their names and what happened there', () => {
  const [port, ...more] = placesOf(dataset.events)
  expect(more).toEqual([])
  expect(port?.['@id']).toBe('https://atlas.example/here/?sel=place:port')
  expect(port?.names.map(({ toponym }) => toponym)).toEqual(['Port', 'Şəhər', 'Порт'])
  expect(port?.relations.map(({ label }) => label)).toEqual(['Title of pact', 'Title of visit-of-1959'])
  const [pact] = port?.relations ?? []
  expect(pact?.relationTo).toBe('https://atlas.example/here/?sel=event:pact')
  expect(pact?.when?.timespans).toEqual([{ start: { in: '1955-03-04' } }])
  expect(pact?.citations).toMatchObject([{ '@id': 'https://atlas.example/here/?sel=source:chronicle' }])
})

test('an address in Linked Places keeps whose data it is, and nothing else of the page', () => {
  const page = 'https://atlas.example/here/?from=1955&data=other.json&at=1960#x'
  const written = toLinkedPlaces(dataset.events, dataset, page)
  expect(written).toContain('"https://atlas.example/here/?sel=place:port&data=other.json"')
  expect(written).toContain('"https://atlas.example/here/?data=other.json"')
  expect(written).not.toContain('from=')
})

test.each([
  ['1955~', { start: { in: '1955~' } }],
  ['1955/1960-03', { start: { in: '1955' }, end: { in: '1960-03' } }],
  ['../1955', { start: { latest: '1955' }, end: { in: '1955' } }],
  ['1955/..', { start: { in: '1955' }, end: { earliest: '1955' } }],
  ['1955/', { start: { in: '1955' }, end: { earliest: '1955' } }],
  ['195X', { start: { earliest: '1950-01-01', latest: '1959-12-31' } }],
  ['[1955-03-04,1955-03-06]', { start: { earliest: '1955-03-04', latest: '1955-03-06' } }],
])('Linked Places say a date of %s', (edtf, timespan) => {
  const pact = dataset.events.filter(({ id }) => id === 'pact')
  const [port] = placesOf(pact.map((one) => ({ ...one, date: parseEdtf(edtf) })))
  expect(port?.relations[0]?.when).toEqual({ timespans: [timespan], label: edtf })
})

test('a name says when it was used, and an event without a date nothing of time', () => {
  const known = dataset.places.get('port')
  if (known === undefined) throw new Error('no place')
  const place = { ...known, otherNames: [{ name: 'Haven', lang: 'en', date: '1918/1991~' }] }
  const pact = dataset.events.filter(({ id }) => id === 'pact')
  const [port] = placesOf(
    pact.map((one) => ({ ...one, date: null })),
    { ...dataset, places: new Map([['port', place]]) },
  )
  expect(port?.names.at(-1)?.when).toEqual({
    timespans: [{ start: { in: '1918' }, end: { in: '1991~' } }],
    label: '1918/1991~',
  })
  expect(port?.relations[0]).not.toHaveProperty('when')
})
