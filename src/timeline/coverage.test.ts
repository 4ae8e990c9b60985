import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { perspectiveOf } from '../domain/perspective.ts'
import { shades, silencesOf, toCoverage, toShadePath } from './coverage.ts'

const silence = {
  id: 'hush', names: { en: 'Hush', az: 'Hush' }, kind: 'silence', date: '1920/1940', countries: ['AA'],
  accounts: [{ source: 'chronicle', stance: 'asserts' }],
} // prettier-ignore
const { dataset } = parseSample({
  ...sampleAtlas,
  periods: [silence, { ...silence, id: 'age', kind: 'era' }],
})
const coverage = toCoverage(dataset.events, dataset)
const inYear = (counts: readonly number[], year: number) => counts[year - coverage.firstYear]

test('accounts are counted by the year of their event and by who speaks', () => {
  expect(coverage.firstYear).toBe(1900)
  expect(coverage.rows.map(({ id }) => id)).toEqual(['papers', 'rest'])
  const [papers, rest] = coverage.rows
  expect([papers, rest].map((row) => inYear(row?.counts ?? [], 1960))).toEqual([1, 1])
  expect(inYear(coverage.totals, 1960)).toBe(2)
})

test('rows add up to the totals, and undated events are in neither', () => {
  const accounts = dataset.events.filter(({ date }) => date !== null).flatMap((event) => event.accounts)
  expect(coverage.rows.reduce((all, { total }) => all + total, 0)).toBe(accounts.length)
})

test('a time of which little can be told is told apart from others', () => {
  expect(silencesOf(dataset).map(({ id }) => id)).toEqual(['hush'])
})

test('a source speaks for the first perspective that begins like its own', () => {
  const of = (en: string) => perspectiveOf({ perspective: { en }, kind: 'press' }, dataset.perspectives)?.id
  expect([of('Press of the port'), of('Other press')]).toEqual(['papers', 'rest'])
  expect(perspectiveOf({ perspective: { en: 'x' }, kind: 'press' }, [])).toBeNull()
})

test('each cell is drawn in exactly one shade', () => {
  const counts = [0, 1, 2, 3, 9, 10, 29, 30, 400]
  const cells = shades.map((_, shade) => toShadePath(counts, shade).split('M').length - 1)
  expect(cells).toEqual([2, 2, 2, 2])
})
