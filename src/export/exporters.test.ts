import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'

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
