import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { worldOf } from '../domain/world.ts'
import { toInstant } from '../time/instant.ts'
import { createRelationClock, toHomeTints, toTints } from './relation-tints.ts'

const dataset = sampleDataset()
const world = worldOf(dataset, 'then')

test('a unit is tinted from the day of its state’s relation, the home country always', () => {
  const before = toTints(world, toInstant(1955, 2))
  expect([before.get('AA'), before.get('BB')]).toEqual(['home', 'nodata'])
  expect(toTints(world, toInstant(1955, 3)).get('BB')).toBe('relations')
  expect([...toHomeTints(before).keys()]).toEqual(['AA'])
})

test('the clock ticks when a relation changes and only then', () => {
  const clock = createRelationClock(dataset, world)
  expect(clock(toInstant(1955, 2))).toBe(clock(toInstant(1901)))
  expect(clock(toInstant(1955, 3))).toBe(clock(toInstant(1999)))
  expect(clock(toInstant(1955, 3))).not.toBe(clock(toInstant(1955, 2)))
})
