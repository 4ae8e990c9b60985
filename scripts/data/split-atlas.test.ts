import { expect, test } from 'vitest'
import { detailsNamedIn } from '../../src/dataset/built-readers.ts'
import { linkBuilt, linkWhole } from '../../src/dataset/link-built.ts'
import { parseBuilt } from '../../src/dataset/parse-built.ts'
import { parseDetails } from '../../src/dataset/parse-details.ts'
import { measureNothing, parseSample, sampleAtlas } from '../../src/dataset/sample-atlas.ts'
import type { Problem } from '../../src/errors.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { createDateReader } from './read-dates.ts'
import { splitAtlas } from './split-atlas.ts'
import { finish } from '../../src/dataset/steps.ts'

const measures = { line: measureNothing() }

const atlas = {
  ...sampleAtlas,
  measures,
  polities: sampleAtlas.polities.map((polity) => ({ ...polity, date: '1950?/..' })),
  places: sampleAtlas.places.map((place) => ({
    ...place,
    names: { ...place.names, ru: 'Порт по-русски' },
  })),
  people: [
    { id: 'envoy', names: { en: 'Envoy' }, offices: [{ title: { en: 'Envoy' }, date: '1950~/1961' }] },
    { id: 'clerk', names: { en: 'Clerk' } },
  ],
}

function split() {
  const { readDate, dates } = createDateReader()
  const { problems } = parseSample(atlas, readDate)
  expect(problems).toEqual([])
  const { first, details } = splitAtlas(structuredClone(atlas), dates)
  return JSON.parse(JSON.stringify({ first, details })) as { first: Atlas; details: Atlas }
}

type Atlas = Record<string, unknown> & { events: Record<string, object>; dates: object }

const problemsOf = ({ first, details }: ReturnType<typeof split>): { first: readonly Problem[]; details: readonly Problem[] } => {
  const { problems } = parseBuilt(first, { file: 'atlas.json', part: 'first' })
  const loaded = parseDetails({ raw: first, problems }, details, 'details.json')
  return { first: problems, details: loaded.problems }
} // prettier-ignore

test('the first file holds no summaries, accounts or titles of sources, and is read without a problem', () => {
  const { first } = split()
  expect(JSON.stringify({ ...first, unsaid: null })).not.toMatch(
    /Summary of|asserts|The Chronicle|"perspective"/,
  )
  const { dataset, problems } = parseBuilt(first, { file: 'atlas.json', part: 'first' })
  expect(problems).toEqual([])
  expect(dataset.events.map(({ id }) => id)).toEqual(parseSample(atlas).dataset.events.map(({ id }) => id))
  expect(dataset.eventById.get('some-year')?.sources).toEqual(['chronicle', 'gazette'])
  expect(detailsNamedIn(first)).toBe('details.json')
})

test('names in languages that the atlas does not speak wait for the details', () => {
  const places = (file: Atlas) => JSON.stringify(file['places'])
  const { first, details } = split()
  expect(places(first)).not.toContain('Порт по-русски')
  expect(places(details)).toContain('Порт по-русски')
})

test('with its details it is the whole atlas', () => {
  const { first, details } = split()
  const { dataset, problems } = parseDetails({ raw: first, problems: [] }, details, 'details.json')
  expect(problems).toEqual([])
  expect(dataset).toEqual(parseSample(atlas).dataset)
})

test('as it was built it is read without the checks, to the same end', () => {
  const { first, details } = split()
  const alone = finish(linkBuilt(first, 'atlas.json'))
  expect(alone).toEqual(parseBuilt(first, { file: 'atlas.json', part: 'first' }))
  const whole = finish(linkWhole(first, details, 'details.json'))
  expect(whole).toEqual({ dataset: parseSample(atlas).dataset, problems: [] })
})

test('a file of another version is left to the checks', () => {
  const { first } = split()
  expect(finish(linkBuilt({ ...first, format: 2 }, 'atlas.json'))).toBeNull()
  expect(finish(linkBuilt({ ...first, unsaid: { events: {} } }, 'atlas.json'))).toBeNull()
})

test('each file has only the dates that reading it asks for, and no plain ones', () => {
  const { first, details } = split()
  expect(Object.keys(first.dates)).toEqual(['1950?/..'])
  expect(Object.keys(details.dates)).toEqual(['1950~/1961'])
})

test('details of another build are refused', () => {
  const { first, details } = split()
  expect(() => parseDetails({ raw: first, problems: [] }, { ...details, build: 'other' }, 'details.json')).toThrow('another version') // prettier-ignore
  expect(() => parseDetails({ raw: first, problems: [] }, 'text', 'details.json')).toThrow('another version')
})

test('a bad record of the details is left out and told under their name', () => {
  const { first, details } = split()
  details.events['pact'] = { ...details.events['pact'], accounts: [{ stance: 'sings' }] }
  const problems = problemsOf({ first, details })
  expect(problems.first).toEqual([])
  expect(problems.details).toMatchObject([
    { file: 'details.json', record: 'pact', field: 'accounts.0.stance' },
  ])
})

test('a bad record of the first file is told once', () => {
  const { first, details } = split()
  const events = (first.events as unknown as object[]).map((event, i) => (i === 0 ? { ...event, date: 'soon' } : event)) // prettier-ignore
  const problems = problemsOf({ first: { ...first, events: events as never }, details })
  expect(problems.first).toMatchObject([{ file: 'atlas.json', record: 'late', field: 'date' }])
  expect(problems.details).toEqual([])
})

test('a file that names no details is a whole atlas', () => {
  expect(detailsNamedIn(atlas)).toBeNull()
  const { dataset, problems } = parseBuilt(atlas, { file: 'own.json', parseEdtf })
  expect(problems).toEqual([])
  expect(dataset.eventById.get('pact')?.accounts).toHaveLength(1)
})
