import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import { nameOfRecord, type Naming } from './name-of-record.ts'

const accounts = [{ source: 'chronicle', stance: 'asserts' }]
const { dataset } = parseSample({
  ...sampleAtlas,
  figures: [{ id: 'ships', names: { en: 'Ships counted' } }],
  periods: [{ id: 'quiet', names: { en: 'The quiet years' }, kind: 'era', date: '1920/1930', accounts }],
  territories: [
    { id: 'aa-coast', polity: 'aa', units: ['AA', 'AA-coast'], date: '1950/1960', status: 'recognised', accuracy: 'traced', accounts },
  ],
}) // prettier-ignore
const naming: Naming = {
  dataset,
  details: dataset,
  lang: 'en',
  dates: messagesIn('en').dates,
  nameOfLand: (unit) => (unit === 'AA' ? 'Aland' : 'Coast'),
}
const name = (collection: string, id: string) => nameOfRecord(collection, id, naming).name

test('records without a panel are called by their names, land by who held it and when', () => {
  expect(name('periods', 'quiet')).toBe('The quiet years')
  expect(name('perspectives', 'papers')).toBe('Papers')
  expect(name('figures', 'ships')).toBe('Ships counted')
  expect(name('territories', 'aa-coast')).toBe('Aland: Aland, Coast, 1950–1960')
  expect(nameOfRecord('periods', 'quiet', naming).thing).toBeNull()
})

test('what has a panel can be opened', () => {
  expect(nameOfRecord('relations', 'BB', naming)).toEqual({
    name: 'Beland',
    thing: { kind: 'country', id: 'BB' },
  })
})

test('what is gone, not known or still on the way keeps its id', () => {
  expect(nameOfRecord('events', 'gone', naming)).toEqual({ name: 'gone', thing: null })
  expect(name('territories', 'gone')).toBe('gone')
  expect(name('waivers', 'any')).toBe('any')
  expect(nameOfRecord('figures', 'ships', { ...naming, details: undefined }).name).toBe('ships')
})
