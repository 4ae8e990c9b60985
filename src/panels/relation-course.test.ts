import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { toYear } from '../time/instant.ts'
import { relationCourse } from './relation-course.ts'

const accounts = [{ source: 'chronicle', stance: 'asserts' }]
const part = (id: string, country: string) => ({
  id, names: { en: id }, status: 'union-republic', date: '1920/1950', country, accounts,
  within: [{ polity: 'union', date: '1925/1940' }],
}) // prettier-ignore
const holds = (polity: string, country: string) => ({
  id: polity, polity, units: [country], date: '1920/1950', status: 'recognised', accuracy: 'surveyed', accounts,
}) // prettier-ignore

test('the course of a relation knows of a time within one union, whatever the record says', () => {
  const union = { id: 'union', names: { en: 'Union' }, status: 'sovereign', date: '1925/1940', accounts }
  const { dataset } = parseSample({
    ...sampleAtlas,
    polities: [...sampleAtlas.polities, union, part('a-part', 'AA'), part('b-part', 'BB')],
    territories: [holds('a-part', 'AA'), holds('b-part', 'BB')],
  })
  const course = relationCourse(dataset, 'BB')
  expect(course.map(({ start, end, value }) => [toYear(start), toYear(end), value])).toEqual([
    [1900, 1925, 'nodata'],
    [1925, 1941, 'union'],
    [1941, 1955, 'nodata'],
    [1955, 2000, 'relations'],
  ])
})
