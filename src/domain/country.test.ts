import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { relationAt, type Relation } from './country.ts'

const relation = (...steps: [Relation['steps'][number]['kind'], string | null][]): Relation => ({
  country: 'BB',
  steps: steps.map(([kind, date]) => ({ kind, date: date === null ? null : parseEdtf(date) })),
})

const through = (record: Relation, ...years: number[]) =>
  years.map((year) => relationAt(record, toInstant(year)))

test('a state without a record has no relation yet', () => {
  expect(relationAt(undefined, toInstant(1950))).toBe('nodata')
  expect(through(relation(['none', null]), 1950)).toEqual(['nodata'])
})

test('relations grow step by step, in the order of their dates', () => {
  const record = relation(['established', '1955'], ['mission-received', '1951'], ['recognised', '1953'])
  expect(through(record, 1950, 1951, 1953, 1955)).toEqual(['nodata', 'missions', 'recognised', 'relations'])
})

test('a lesser step that comes late undoes nothing', () => {
  const record = relation(['strategic', '1951'], ['embassy-abroad', '1952'], ['recognised', '1953'])
  expect(through(record, 1951, 1952, 1953)).toEqual(['strategic', 'strategic', 'strategic'])
})

test('relations that are reduced or broken are so until they are restored', () => {
  const record = relation(
    ['strategic', '1950'],
    ['reduced', '1951'],
    ['broken', '1952'],
    ['restored', '1953'],
  )
  expect(through(record, 1951, 1952, 1953)).toEqual(['limited', 'broken', 'relations'])
})

test('what lapses with a state begins anew', () => {
  const record = relation(['recognised', '1920-01'], ['lapsed', '1920-04-28'], ['union', '1922'], ['lapsed', '1991'], ['mission-abroad', '1992']) // prettier-ignore
  expect(relationAt(record, toInstant(1920, 4, 27))).toBe('recognised')
  expect(through(record, 1921, 1950, 1991, 1992)).toEqual(['nodata', 'union', 'nodata', 'missions'])
})
