import { expect, test } from 'vitest'
import type { LngLat } from '../domain/place.ts'
import { toBundles, type WayPoint } from './bundles.ts'

const reach = 8
/** A line of points a twentieth of a degree apart. */
const path = (from: number, to: number, lat: (lng: number) => number): LngLat[] => {
  const steps = Math.round(Math.abs(to - from) * 20)
  return Array.from({ length: steps + 1 }, (_, n) => {
    const lng = from + ((to - from) * n) / steps
    return [lng, lat(lng)] as const
  })
}
const flat = (at: number) => () => at
const keysOf = (way: readonly WayPoint[] | undefined) => (way ?? []).map(({ key }) => key)

test('a way close to another is led over its very points', () => {
  const [leader, follower] = toBundles(
    [
      { owner: 'a', path: path(45, 49, flat(40)) },
      { owner: 'b', path: path(45, 49, flat(40.03)) },
    ],
    reach,
  )
  const shared = new Set(keysOf(leader))
  expect(keysOf(follower).filter((key) => shared.has(key)).length).toBeGreaterThan(70)
  expect((follower ?? []).every(({ point }) => Math.abs(point[1] - 40) < 0.001)).toBe(true)
})

test('it goes its own way before and after', () => {
  const away = (lng: number) => (lng < 46 ? 40 + (46 - lng) : lng > 48 ? 40 + (lng - 48) : 40.02)
  const [, follower] = toBundles(
    [
      { owner: 'a', path: path(44, 50, flat(40)) },
      { owner: 'b', path: path(44, 50, away) },
    ],
    reach,
  )
  expect(follower?.[0]?.point).toEqual([44, 42])
  expect(follower?.at(-1)?.point[1]).toBeCloseTo(42)
  expect(keysOf(follower).some((key) => key?.startsWith('0:'))).toBe(true)
})

test('against the leader’s direction the lanes are turned', () => {
  const [, follower] = toBundles(
    [
      { owner: 'a', path: path(45, 49, flat(40)) },
      { owner: 'b', path: path(49, 45, flat(40.02)) },
    ],
    reach,
  )
  const led = (follower ?? []).filter(({ key }) => key?.startsWith('0:'))
  expect(led.length).toBeGreaterThan(50)
  expect(led.every(({ sign }) => sign === -1)).toBe(true)
})

test('crossings, distant ways and parts of one owner are left alone', () => {
  const alone = (other: LngLat[], owner = 'b') => {
    const [, way] = toBundles([{ owner: 'a', path: path(45, 49, flat(40)) }, { owner, path: other }], reach) // prettier-ignore
    return keysOf(way).every((key) => key === null || key.startsWith('1:'))
  }
  expect(alone(path(45, 49, flat(40.3)))).toBe(true)
  expect(alone(Array.from({ length: 41 }, (_, n) => [47, 39 + n / 20] as const))).toBe(true)
  expect(alone(path(45, 49, flat(40.02)), 'a')).toBe(true)
})
