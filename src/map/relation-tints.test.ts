import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { createRelationClock, statusesAt, toTints } from './relation-tints.ts'

const dataset = sampleDataset()

test('a country is tinted from the day of its relation, the home country always', () => {
  expect([...toTints(dataset, toInstant(1955, 2))]).toEqual([['AA', 'home']])
  expect(toTints(dataset, toInstant(1955, 3)).get('BB')).toBe('relations')
})

test('the clock ticks when a relation changes and only then', () => {
  const clock = createRelationClock(dataset)
  expect(clock(toInstant(1955, 2))).toBe(clock(toInstant(1901)))
  expect(clock(toInstant(1955, 3))).toBe(clock(toInstant(1999)))
  expect(clock(toInstant(1955, 3))).not.toBe(clock(toInstant(1955, 2)))
})

test('the legend names what the map shows on that date', () => {
  expect(statusesAt(dataset, toInstant(1954))).toEqual(['nodata'])
  expect(statusesAt(dataset, toInstant(1956))).toEqual(['relations', 'nodata'])
})
