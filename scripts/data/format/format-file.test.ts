import { expect, test } from 'vitest'
import { formatContent, ruleOf } from './format-file.ts'
import { sortRecords, sortings } from './sort-records.ts'

const options = { printWidth: 110 }
const format = async (file: string, content: unknown) => {
  const rule = ruleOf(file)
  if (rule === null) throw new Error(`no rule for ${file}`)
  return formatContent(content, rule, { languages: ['en', 'az'], options })
}

const ids = (records: unknown[]) => records.map((record) => (record as { id: string }).id)

test('events go by date, then id; undated ones last', () => {
  const records = [
    { id: 'c', date: null },
    { id: 'b', date: '1994' },
    { id: 'd', date: '1993-12-31' },
    { id: 'a', date: '1994' },
    { id: 'e', date: null },
  ]
  expect(ids(sortRecords(records, sortings.events))).toEqual(['d', 'a', 'b', 'c', 'e'])
})

test('leaders go by their first term, lists by id, themes as they stand', () => {
  const leaders = [
    { id: 'b', offices: [{ term: '1960/1970' }] },
    { id: 'a', offices: [{ term: '1980' }, { term: '1950/1955' }] },
  ]
  expect(ids(sortRecords(leaders, sortings.leaders))).toEqual(['a', 'b'])
  expect(ids(sortRecords([{ id: 'b' }, { id: 'a' }], sortings.places))).toEqual(['a', 'b'])
  expect(ids(sortRecords([{ id: 'b' }, { id: 'a' }], sortings.themes))).toEqual(['b', 'a'])
})

test('keys stand in the order of the schema, languages in that of the atlas, empty lists are left out', async () => {
  const text = await format('events/a.json', [
    {
      summary: { az: 'Ə', en: 'S' },
      accounts: [{ stance: 'asserts', says: { figures: { z: '1', a: '2' } }, source: 'x' }],
      people: [],
      title: { tr: 'T', ru: 'R', az: 'B', en: 'T' },
      id: 'one',
      date: null,
    },
  ])
  const [event] = JSON.parse(text) as [Record<string, object>]
  expect(Object.keys(event)).toEqual(['id', 'title', 'summary', 'date', 'accounts'])
  expect(Object.keys(event['title'] ?? {})).toEqual(['en', 'az', 'ru', 'tr'])
  expect(text).toContain('"source": "x"')
  expect(text.indexOf('"source"')).toBeLessThan(text.indexOf('"stance"'))
  expect(text.indexOf('"z"')).toBeLessThan(text.indexOf('"a"'))
})

test('a length that may be null has its keys ordered as well', async () => {
  const text = await format('corridors/line.json', { length: { accounts: [], km: 5 }, id: 'line' })
  expect(text).toBe('{ "id": "line", "length": { "km": 5, "accounts": [] } }\n')
})

test('formatting twice changes nothing', async () => {
  const content = [
    { id: 'b', date: '1994', title: { en: 'B'.repeat(150) } },
    { id: 'a', date: '1994' },
  ]
  const once = await format('events/a.json', content)
  expect(await format('events/a.json', JSON.parse(once))).toBe(once)
})

test('files of the map and unknown files are left alone', () => {
  expect(ruleOf('geo/countries.json')).toBeNull()
  expect(ruleOf('README.md')).toBeNull()
  expect(ruleOf('waivers.json')).not.toBeNull()
})
