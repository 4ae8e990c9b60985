import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { counterpartsOf } from './counterparts.ts'

const person = (id: string, country: string, date?: string) => ({
  id, names: { en: id }, offices: [{ title: { en: 'Head' }, date, country }],
}) // prettier-ignore

test('counterparts are those in office elsewhere in a term of the leader', () => {
  const people = [
    person('later', 'BB', '1956/1959'), person('early', 'BB', '1949/1950'), person('after', 'BB', '1960/1965'),
    person('own', 'AA', '1952'), person('undated', 'BB'),
  ] // prettier-ignore
  const { dataset } = parseSample({ ...sampleAtlas, people })
  const leader = dataset.leaders.get('first')
  const found = leader === undefined ? [] : counterpartsOf(leader, dataset)
  expect(found.map(({ person: id, country }) => [id, country])).toEqual([
    ['early', 'BB'],
    ['later', 'BB'],
  ])
})
