import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { Polity, Territory } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { eventsOf, heldBy, predecessorsOf } from './polity-links.ts'

const polity = (id: string, date: string, successors: string[] = [], country?: string): Polity => ({
  id, names: { en: id }, status: 'sovereign', date: parseEdtf(date), within: [], successors, country,
}) // prettier-ignore
const holds = (polity: string, unit: string, status: Territory['status'] = 'recognised'): Territory => ({
  id: polity, polity, units: [unit], date: parseEdtf('1950/1960'), status, accuracy: 'traced',
}) // prettier-ignore

const known = {
  polities: new Map(
    [
      polity('late', '1960/1970', [], 'AA'),
      polity('early', '1950/1960', ['late']),
      polity('dream', '1950', []),
    ].map((one) => [one.id, one]),
  ),
  territories: [holds('early', 'AA-coast'), holds('dream', 'AA', 'claimed')],
}
const { events } = sampleDataset()

test('a polity comes after those that name it', () => {
  expect(predecessorsOf(known, 'late').map(({ id }) => id)).toEqual(['early'])
  expect(predecessorsOf(known, 'early')).toEqual([])
})

test('a country had the polities that held its land, as long as they held it, and not those that claimed it', () => {
  const rows = (territories: readonly Territory[]) =>
    heldBy({ ...known, territories }, 'AA').map(({ polity, date, partly }) => [polity, date.edtf, partly])
  expect(rows(known.territories)).toEqual([
    ['early', '1950/1960', true],
    ['late', '1960/1970', false],
  ])
  expect(
    rows([holds('early', 'AA'), { ...holds('early', 'AA-coast'), date: parseEdtf('1955/1965') }]),
  ).toEqual([
    ['early', '1950/1965', false],
    ['late', '1960/1970', false],
    [null, '1960/..', false],
  ])
})

test('the events of a polity are those of its country in its time', () => {
  const ids = (date: string) => eventsOf(polity('p', date, [], 'BB'), events).map(({ id }) => id)
  expect(ids('1950/1965')).toEqual(['visit-of-1959'])
  expect(ids('1950/1975')).toEqual(['visit-of-1959', 'late'])
  expect(eventsOf(polity('p', '1950/1975'), events)).toEqual([])
})
