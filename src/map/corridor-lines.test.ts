import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import type { CorridorKind } from '../domain/corridor.ts'
import { toInstant } from '../time/instant.ts'
import {
  countAbandoned,
  countNotYetProposed,
  createCorridorClock,
  operatingAt,
  toCorridorFeatures,
  toCorridorLines,
} from './corridor-lines.ts'

const [line] = sampleAtlas.corridors
if (line === undefined) throw new Error('the sample has a corridor')
const [segment] = line.segments
if (segment === undefined) throw new Error('the corridor has a segment')
const account = { source: 'chronicle', stance: 'asserts' }

const east = [[10, 10], [20, 10]] // prettier-ignore
const toCorridor = (id: string, kind: CorridorKind, path: number[][], more: object = {}) => ({
  ...line,
  id,
  kind,
  segments: [{ ...segment, path }],
  ...more,
})
const read = (...corridors: object[]) => parseSample({ ...sampleAtlas, corridors }).dataset

const featuresOf = (dataset: ReturnType<typeof read>, year: number, lit: string[] = []) =>
  toCorridorFeatures(toCorridorLines(dataset, new Set(lit)), toInstant(year)).features.filter(
    ({ properties }) => properties.detail === 'far',
  )

/** Of each line the lane that most of it lies in. */
function lanesIn(features: ReturnType<typeof featuresOf>): Record<string, number> {
  const longest: Record<string, { length: number; lane: number }> = {}
  for (const { geometry, properties } of features) {
    const length = geometry.coordinates.length
    if (length > (longest[properties.corridor]?.length ?? 0))
      longest[properties.corridor] = { length, lane: properties.lane }
  }
  return Object.fromEntries(Object.entries(longest).map(([id, { lane }]) => [id, lane]))
}

test('a line is drawn as the state it is in, and not before it was proposed', () => {
  const dataset = read(line)
  const strokesIn = (year: number, month = 1) => [
    ...new Set(
      toCorridorFeatures(toCorridorLines(dataset), toInstant(year, month)).features.map(
        ({ properties }) => properties.stroke,
      ),
    ),
  ]
  expect(strokesIn(1952, 4)).toEqual([])
  expect(strokesIn(1952, 5)).toEqual(['dotted'])
  expect(strokesIn(1960)).toEqual(['solid'])
  expect(countNotYetProposed(dataset, toInstant(1950))).toBe(1)
  expect(operatingAt(dataset, toInstant(1961)).map(({ id }) => id)).toEqual(['line'])
})

test('each part is drawn in its own state; one out of use bears a sign, one given up waits to be asked for', () => {
  const states = (...named: string[]) =>
    named.map((state, i) => ({ state, from: String(1950 + i), accounts: [account] }))
  const dataset = read({
    ...line,
    segments: [
      { ...segment, id: 'a', path: [[10, 10], [12, 10]], states: states('operating', 'suspended') },
      { ...segment, id: 'b', path: [[12, 10], [14, 10]], states: states('proposed', 'construction') },
      { ...segment, id: 'c', path: [[14, 10], [16, 10]], states: states('proposed', 'cancelled') },
    ],
  }) // prettier-ignore
  const drawn = featuresOf(dataset, 1955).map(({ geometry, properties }) => [
    geometry.type,
    properties.stroke,
  ])
  expect(drawn).toEqual([['LineString', 'pale'], ['Point', 'pale'], ['LineString', 'dashed']]) // prettier-ignore
  expect(countAbandoned(dataset, toInstant(1955))).toBe(1)
  const all = toCorridorFeatures(toCorridorLines(dataset), toInstant(1955), () => true).features
  expect(all.map(({ properties }) => properties.stroke)).toContain('abandoned')
})

test('the clock ticks when a state changes and only then', () => {
  const clock = createCorridorClock(read(line))
  expect(clock(toInstant(1952, 4))).toBe(clock(toInstant(1920)))
  expect(clock(toInstant(1952, 5))).toBe(clock(toInstant(1959, 12)))
  expect(clock(toInstant(1960))).not.toBe(clock(toInstant(1959, 12)))
})

test('a corridor made of others is not drawn a second time', () => {
  const whole = toCorridor('whole', 'gas', [], { segments: [], composite: ['part'] })
  const lines = toCorridorLines(read(toCorridor('part', 'gas', east), whole))
  expect(lines.map(({ id }) => id)).toEqual(['part'])
})

test('lines side by side get lanes of their own from north to south, others none', () => {
  const dataset = read(
    toCorridor('rail', 'rail', [[20, 10.03], [10, 10.03]]), // prettier-ignore
    toCorridor('gas', 'gas', east),
    toCorridor('oil', 'oil', east),
    toCorridor('far', 'gas', [[10, 20], [20, 20]]), // prettier-ignore
  )
  const lanes = lanesIn(featuresOf(dataset, 1960))
  expect(lanes['oil']).toBeLessThan((lanes['gas'] ?? 0) - 0.8)
  expect(lanes['gas']).toBeLessThan((lanes['rail'] ?? 0) - 0.8)
  expect(lanes['far']).toBe(0)
})

test('what is drawn alone lies where it lies', () => {
  const dataset = read(
    toCorridor('oil', 'oil', east),
    toCorridor('gas', 'gas', east, { segments: [{ ...segment, path: east, states: [{ state: 'operating', from: '1970', accounts: [account] }] }] }),
  ) // prettier-ignore
  expect(lanesIn(featuresOf(dataset, 1960))).toEqual({ oil: 0 })
  expect(lanesIn(featuresOf(dataset, 1970))['oil']).toBeLessThan(0)
})

test('a lit line is left to be drawn by itself, and its neighbours make room', () => {
  const dataset = read(toCorridor('oil', 'oil', east), toCorridor('gas', 'gas', east))
  const lanes = lanesIn(featuresOf(dataset, 1960, ['oil']))
  expect(Object.keys(lanes)).toEqual(['gas'])
  expect(lanes['gas']).toBeGreaterThan(1.5)
})

test('what changed between two days is drawn even where it is not proposed or given up', () => {
  const lines = toCorridorLines(read(line)).map((one) => ({ ...one, weight: 'changed' as const }))
  const { features } = toCorridorFeatures(lines, toInstant(1950), ({ isMarked }) => isMarked)
  expect(features.map(({ properties: { stroke, weight } }) => `${stroke} ${weight}`)).toContain(
    'faint changed',
  )
  const quiet = toCorridorLines(read(line)).map((one) => ({ ...one, weight: 'quiet' as const }))
  expect(toCorridorFeatures(quiet, toInstant(1950)).features).toEqual([])
})
