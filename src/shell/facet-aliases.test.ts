import { expect, test } from 'vitest'
import { sampleAtlas, parseSample } from '../dataset/sample-atlas.ts'
import { findValues } from './facet-aliases.ts'

const [aland, beland] = sampleAtlas.countries
const { dataset } = parseSample({
  ...sampleAtlas,
  countries: [{ ...aland, alsoCalled: ['Old Şirvan'] }, beland],
})
const countries = [
  { id: 'AA', name: 'Aland', count: 2 },
  { id: 'BB', name: 'Beland', count: 1 },
]
const find = (wanted: string) => findValues(countries, wanted, { facet: 'country', dataset })

test('a value is found by another of its names, folded as in the search, and says by which', () => {
  expect(find('shirvan')).toEqual([{ id: 'AA', name: 'Aland', count: 2, alias: 'Old Şirvan' }])
  expect(find(' aland')).toEqual([{ id: 'AA', name: 'Aland', count: 2 }])
  expect(find('land')).toHaveLength(2)
  expect(find('xyz')).toEqual([])
  const places = [{ id: 'port', name: 'Port', count: 1 }]
  expect(findValues(places, 'порт', { facet: 'place', dataset })[0]).toEqual({
    id: 'port',
    name: 'Port',
    count: 1,
  })
  expect(findValues(places, 'seher', { facet: 'place', dataset })[0]?.alias).toBe('Şəhər')
})
