import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Polity } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { countMarks, entryAt, toChangeMarks, toLineChanges } from './change-marks.ts'

const polity = (id: string, date: string, country?: string): [string, Polity] => [
  id,
  { id, names: { en: id }, status: 'sovereign', date: parseEdtf(date), within: [], successors: [], country },
]
const held = (id: string, units: readonly string[], date: string) => ({
  id: `${id}-${date}`,
  polity: id,
  units,
  date: parseEdtf(date),
  status: 'recognised' as const,
  accuracy: 'traced' as const,
})

const sample = sampleDataset()
/** The hills belong to Aland until 1957, then to Beland; the isle to nobody's state of today but a state of its own. */
const dataset: Dataset = {
  ...sample,
  polities: new Map([polity('aa', '1950/..', 'AA'), polity('bb', '1900/..', 'BB')]),
  territories: [
    held('aa', ['AA', 'BB-hills'], '1950/1957'),
    held('aa', ['AA'], '1958/..'),
    held('bb', ['BB'], '1900/..'),
    held('bb', ['BB-hills'], '1958/..'),
  ],
  areas: new Map([
    [
      'strip',
      {
        id: 'strip',
        names: { en: 'Strip' },
        kind: 'controlled',
        date: parseEdtf('1956/1990'),
        accuracy: 'approximate',
        status: 'contested',
        sources: [],
      },
    ],
  ]),
}
const days = { start: toInstant(1952, 1, 1), end: toInstant(1962, 1, 1) }
const marks = toChangeMarks(dataset, days)

test('marks land that changed hands, countries whose relation changed, corridors and areas, and counts them', () => {
  expect([...marks.lands.keys()]).toEqual(['BB-hills'])
  expect([...marks.relations]).toEqual([
    ['BB', 'BB'],
    ['BB-hills', 'BB'],
  ])
  expect(marks.segments.size).toBe(1)
  expect(countMarks(marks)).toEqual({ passed: 1, founded: 0, disputed: 0, within: 0, relation: 1, corridor: 1, area: 1 }) // prettier-ignore
})

test('a line is new where there was none between the states, and former the other way round', () => {
  const sides = [['AA', 'BB'], ['AA', 'BB-hills'], ['BB-hills', 'BB']] as const // prettier-ignore
  expect([...toLineChanges(dataset, sides, days)]).toEqual([
    [2, 'came'],
    [3, 'went'],
  ])
})

test('what lies on the map leads to its entry while two days are compared, and else to none', () => {
  const selected = { kind: 'changes', id: '1952-01-01/1962-01-01' } as const
  const at = (kind: string, id: string) => entryAt(dataset, selected, { kind, id })
  expect(at('land', 'BB-hills')).toBe('passed:aa>bb')
  expect(at('land', 'BB')).toBe('relation:BB')
  expect(at('land', 'AA')).toBeNull()
  expect(at('corridor', 'line')).toBe('corridor:line')
  expect(at('area', 'strip')).toBe('area:strip')
  expect(entryAt(dataset, { kind: 'none' }, { kind: 'land', id: 'BB' })).toBeNull()
})
