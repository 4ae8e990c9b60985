import { expect, test } from 'vitest'
import { eventSchema } from '../../../src/dataset/schema.ts'
import { parseSample, sampleAtlas, sampleDataset } from '../../../src/dataset/sample-atlas.ts'
import { askAgain, askEvent } from './ask-event.ts'
import { similarIds, toId } from './known.ts'
import { eraFile, problemsOf } from './place-event.ts'

function scripted(answers: readonly string[]) {
  const told: string[] = []
  const left = [...answers]
  const ask = async (prompt: string): Promise<string> => {
    const answer = left.shift()
    if (answer === undefined) throw new Error(`no answer for “${prompt}”`)
    return answer
  }
  return { talk: { ask, tell: (text: string) => void told.push(text) }, told, left }
}

const facts = [
  'The trade pact',
  'Ticarət paktı',
  '1955-05',
  '',
  'A pact.',
  'Pakt.',
  'treaty',
  'port',
  '',
  'AA BB',
  '',
  '',
  'line',
  'trade',
  '',
]

test('the answers make a record that fits the format', async () => {
  const { talk, left } = scripted([
    ...facts,
    'chronicle', '3-5', 'assert', 'May 1955', 'boats=12', 'ships=1,585 crew=about 12 | təxminən 12', '', 'yes',
    'gazette', '7', '', 'by May 1955|1955-ci ilin mayına qədər', '', 'so-called pact', 'no',
    'the month', 'ay',
  ]) // prettier-ignore
  const crew = { id: 'crew', names: { en: 'crew' } }
  const dataset = sampleDataset()
  const event = await askEvent({ ...dataset, figures: new Map([...dataset.figures, ['crew', crew]]) }, talk)
  expect(left).toEqual([])
  expect(event).toEqual({
    id: 'trade-pact',
    title: { en: 'The trade pact', az: 'Ticarət paktı' },
    summary: { en: 'A pact.', az: 'Pakt.' },
    date: '1955-05',
    kind: 'treaty',
    place: 'port',
    placeRole: 'venue',
    countries: ['AA', 'BB'],
    corridors: ['line'],
    themes: ['trade'],
    importance: 1,
    accounts: [
      {
        source: 'chronicle',
        locator: { lines: [3, 5] },
        stance: 'asserts',
        says: {
          date: 'May 1955',
          figures: { ships: '1,585', crew: { en: 'about 12', az: 'təxminən 12' } },
        },
      },
      {
        source: 'gazette',
        locator: { page: '7' },
        stance: 'reports',
        says: {
          date: { en: 'by May 1955', az: '1955-ci ilin mayına qədər' },
          wording: 'so-called pact',
        },
      },
    ],
    differ: { en: 'the month', az: 'ay' },
  })
  expect(eventSchema.safeParse(event).success).toBe(true)
})

test('an answer that cannot be is refused with the sentence of the check and asked again', async () => {
  const { talk, told } = scripted([
    '', 'Pact', 'Pakt', '1955-13', '1955', 'pact', 'Bad Id', 'new-pact', 'A pact.', 'Pakt.', 'party', 'treaty', 'ports', '', 'ZZ', 'AA', '', '', '', 'trade', '4', '2',
    'chronicles', 'gazette', '', 'perhaps', '', '', '', '', '',
  ]) // prettier-ignore
  const event = await askEvent(sampleDataset(), talk)
  expect(event).toMatchObject({ id: 'new-pact', date: '1955', place: null, importance: 2 })
  const sentences = told.join('\n')
  for (const sentence of [
    'must not be empty',
    '“1955-13” is not an EDTF date',
    'another “pact” exists',
    'must be kebab-case',
    'Invalid option: expected one of "agreement"|"treaty"',
    'leads to “ports”, which does not exist; there is port',
    'leads to “ZZ”, which does not exist',
    'leads to “chronicles”, which does not exist; there is chronicle',
  ])
    expect(sentences).toContain(sentence)
})

test('general knowledge is marked by itself', async () => {
  const { talk } = scripted([...facts, 'editors', '', '', '', '', 'no'])
  const sources = new Map([...sampleDataset().sources])
  const [chronicle] = sources.values()
  if (chronicle === undefined) throw new Error('no source')
  sources.set('editors', { ...chronicle, id: 'editors', transcription: undefined })
  const event = await askEvent({ ...sampleDataset(), sources }, talk)
  expect(event['accounts']).toEqual([{ source: 'editors', stance: 'reports', sourceWanted: true }])
})

test('only fields with a problem are asked again', async () => {
  const { talk, left } = scripted(['1956'])
  const event = { id: 'x', title: { en: 'T', az: 'T' }, date: '1949', accounts: [] }
  expect(await askAgain(event, ['date'], sampleDataset(), talk)).toEqual({ ...event, date: '1956' })
  expect(left).toEqual([])
  expect(await askAgain(event, ['accounts'], sampleDataset(), talk)).toBeNull()
})

test('an id comes from the title', () => {
  expect(toId('The Fall of Şuşa, in 1992', '1992', new Set())).toBe('fall-susa-1992')
  expect(toId('Pact', '1955', new Set(['pact']))).toBe('pact-1955')
  expect(similarIds('heydar', ['heydar-aliyev', 'btc'])).toEqual(['heydar-aliyev'])
})

test('an event goes to the file that begins last before it', () => {
  const events = [
    { file: 'events/a.json', date: '1918-05' },
    { file: 'events/b.json', date: '1995' },
    { file: 'events/b.json', date: '1991-08-30' },
    { file: 'events/b.json', date: null },
  ]
  expect(eraFile('1950', events)).toBe('events/a.json')
  expect(eraFile('1991-08-30', events)).toBe('events/b.json')
  expect(eraFile('1900', events)).toBe('events/a.json')
  expect(eraFile(null, events)).toBe('events/a.json')
  expect(eraFile('1950', [])).toBeNull()
})

test('the check says of a new event what it would say of it in its file', () => {
  const raw: Record<string, unknown> = sampleAtlas
  const fileOf = () => 'events/a.json'
  const { dataset, problems } = parseSample()
  const atlas = { folder: '', raw, fileOf, shapes: [], units: new Set<string>(), dataset, problems }
  const event = (more: object = {}) => ({ ...sampleAtlas.events[0], id: 'new', date: '1966', ...more })
  expect(problemsOf(event(), 'events/b.json', atlas)).toEqual([])
  expect(problemsOf(event({ date: '1949', countries: ['AA'] }), 'events/b.json', atlas)).toMatchObject([
    { file: 'events/b.json', record: 'new', field: 'date' },
  ])
  expect(problemsOf(event({ kind: 'party' }), 'events/b.json', atlas)).toMatchObject([{ field: 'kind' }])
})
