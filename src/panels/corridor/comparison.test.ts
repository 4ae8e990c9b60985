import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../../dataset/sample-atlas.ts'
import { toInstant } from '../../time/instant.ts'
import { accuracies, capacityAt, crossedBy, statesWithKm, toCourse } from './comparison.ts'

const [line] = sampleAtlas.corridors
const segment = line?.segments[0]
const account = { source: 'chronicle', stance: 'asserts' }
const read = (...courses: [string, string][][]) => {
  const segments = courses.map((states, i) => ({
    ...segment, id: `part-${i}`, states: states.map(([state, from]) => ({ state, from, accounts: [account] })),
  })) // prettier-ignore
  const measure = () => ({
    partKm: courses.map((_, i) => 100 * (i + 1)),
    stationKm: [0],
    legs: [{ country: 'AA', km: 60 }, { country: 'sea', km: 30 }, { country: 'BB', km: 0.4 }, { country: 'AA', km: 10 }],
  }) // prettier-ignore
  const { dataset } = parseSample({ ...sampleAtlas, corridors: [{ ...line, segments }] }, undefined, measure)
  const corridor = dataset.corridors.get('line')
  if (corridor === undefined) throw new Error('the sample has a corridor')
  return corridor
}

test('years run from the first word of any part to the first operation of any part', () => {
  const course = toCourse(read([['construction', '1955'], ['operating', '1962-06']], [['proposed', '1952-05-10'], ['operating', '1960-05-09']])) // prettier-ignore
  expect(course).toMatchObject({
    kind: 'built',
    years: 7,
    from: { edtf: '1952-05-10' },
    to: { edtf: '1960-05-09' },
  })
})

test('the whole route takes as long as the last of its parts, and is never whole while one has not operated', () => {
  const parts = (...last: [string, string][]) => toCourse(read([['proposed', '1950'], ['operating', '1955']], last))
  expect(parts(['proposed', '1951'], ['operating', '1962'])).toMatchObject({ years: 5, whole: { years: 12, to: { edtf: '1962' } } })
  expect(parts(['proposed', '1951'])).toMatchObject({ years: 5, whole: null })
}) // prettier-ignore

test('where a date is no day, years are counted from year to year', () => {
  expect(toCourse(read([['proposed', '1952-12'], ['operating', '1960-01']]))).toMatchObject({ years: 8 }) // prettier-ignore
})

test('what never operated, what is older than its record, and what has no state are told apart', () => {
  expect(toCourse(read([['proposed', '1952'], ['cancelled', '1960']])).kind).toBe('never') // prettier-ignore
  expect(toCourse(read([['operating', '1907']])).kind).toBe('old') // prettier-ignore
  expect(toCourse(read([])).kind).toBe('unknown')
})

test('states come with their kilometres, the longest first', () => {
  const corridor = read([['operating', '1950']], [['proposed', '1952']]) // prettier-ignore
  expect(statesWithKm(corridor, toInstant(1951))).toEqual([{ state: null, km: 200 }, { state: 'operating', km: 100 }]) // prettier-ignore
  expect(statesWithKm(corridor, toInstant(1953)).map(({ state }) => state)).toEqual(['proposed', 'operating'])
})

test('countries on the way are those with a kilometre of it, each once', () => {
  expect(crossedBy(read([]))).toEqual(['AA'])
  expect(accuracies(read([['operating', '1950']]))).toEqual(['schematic']) // prettier-ignore
})

const capacityIn = (year: number, ...dates: string[]) =>
  capacityAt(
    dates.map((date) => ({ date, text: { en: date }, amounts: [], accounts: [] })),
    toInstant(year),
  )?.date

test('the capacity of the date holds, before any the first that is told of', () => {
  const dates = ['2006-06-04', '2009']
  expect([2008, 2020, 1990].map((year) => capacityIn(year, ...dates))).toEqual(['2006-06-04', '2009', '2006-06-04']) // prettier-ignore
  expect(capacityIn(1990)).toBeUndefined()
})

test('a date that is not exact holds from its beginning on, and the order in which they are told does not count', () => {
  const dates = ['1965', '2009~', '200X', '1983?']
  expect([1960, 1975, 1999, 2005, 2020].map((year) => capacityIn(year, ...dates))).toEqual(['1965', '1965', '1983?', '200X', '2009~']) // prettier-ignore
})
