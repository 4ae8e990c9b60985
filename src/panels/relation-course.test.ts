import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { toInstant, toYear } from '../time/instant.ts'
import { otherHolder, relationCourse, relationOn } from './relation-course.ts'

const accounts = [{ source: 'chronicle', stance: 'asserts' }]
const part = (id: string, country: string) => ({
  id, names: { en: id }, status: 'union-republic', date: '1920/1950', country, accounts,
  within: [{ polity: 'union', date: '1925/1940' }],
}) // prettier-ignore
const holds = (polity: string, country: string) => ({
  id: polity, polity, units: [country], date: '1920/1950', status: 'recognised', accuracy: 'surveyed', accounts,
}) // prettier-ignore

const union = { id: 'union', names: { en: 'Union' }, status: 'sovereign', date: '1925/1940', accounts }
const { dataset } = parseSample({
  ...sampleAtlas,
  polities: [...sampleAtlas.polities, union, part('a-part', 'AA'), part('b-part', 'BB')],
  territories: [holds('a-part', 'AA'), holds('b-part', 'BB'), { ...holds('union', 'CC'), date: '1929/1931' }],
  relations: [
    ...sampleAtlas.relations,
    { country: 'CC', steps: [{ kind: 'union', date: '1930', accounts }] },
  ],
  countries: [...sampleAtlas.countries, { id: 'CC', names: { en: 'Celand' }, bbox: [0, 0, 1, 1], point: [0, 0] }],
}) // prettier-ignore

test('the course of a relation knows of a time within one union, whatever the record says', () => {
  const course = relationCourse(dataset, 'BB')
  expect(course.map(({ start, end, value }) => [toYear(start), toYear(end), value])).toEqual([
    [1900, 1925, 'nodata'],
    [1925, 1941, 'union'],
    [1941, 1955, 'nodata'],
    [1955, 2000, 'relations'],
  ])
})

test('on a day a country stands as the map shows its land, by the borders that the map has', () => {
  const on = (country: string, year: number, borders: 'then' | 'now' = 'then') =>
    relationOn(dataset, country, { borders, cursor: toInstant(year) })
  expect(on('BB', 1930)).toBe('union')
  expect(on('BB', 1930, 'now')).toBe('nodata')
  expect(on('BB', 1960)).toBe('relations')
  // The record says so, though no borders do.
  expect(on('CC', 1935)).toBe('nodata')
  expect(on('CC', 1935, 'now')).toBe('union')
})

test('who held a country’s land is named where it was neither the country nor what continues its record', () => {
  const on = (country: string, year: number) =>
    otherHolder(dataset, country, { borders: 'then', cursor: toInstant(year) })
  expect(on('BB', 1930)).toBeNull()
  expect(on('BB', 1960)).toBeNull()
  expect(on('CC', 1930)).toBe('union')
  expect(on('CC', 1960)).toBeNull()
})
