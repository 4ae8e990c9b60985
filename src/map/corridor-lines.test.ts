import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import type { CorridorKind } from '../domain/corridor.ts'
import { toInstant } from '../time/instant.ts'
import {
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

const east = [[10, 10], [20, 10]] // prettier-ignore
const toCorridor = (id: string, kind: CorridorKind, path: number[][], more: object = {}) => ({
  ...line,
  id,
  kind,
  segments: [{ ...segment, path }],
  ...more,
})
const read = (...corridors: object[]) => parseSample({ ...sampleAtlas, corridors }).dataset

test('a line is drawn as the state it is in, and not before it was proposed', () => {
  const dataset = read(line)
  const strokesIn = (year: number, month = 1) =>
    toCorridorFeatures(toCorridorLines(dataset), toInstant(year, month)).features.map(
      ({ properties }) => properties.stroke,
    )
  expect(strokesIn(1952, 4)).toEqual([])
  expect(strokesIn(1952, 5)).toEqual(['dotted'])
  expect(strokesIn(1960)).toEqual(['solid'])
  expect(countNotYetProposed(dataset, toInstant(1950))).toBe(1)
  expect(operatingAt(dataset, toInstant(1961)).map(({ id }) => id)).toEqual(['line'])
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
  expect(lines.map(({ corridor }) => corridor)).toEqual(['part'])
})

test('lines side by side get lanes of their own from north to south, others none', () => {
  const dataset = read(
    toCorridor('rail', 'rail', [...east].reverse()),
    toCorridor('gas', 'gas', east),
    toCorridor('oil', 'oil', east),
    toCorridor('far', 'gas', [[10, 20], [20, 20]]), // prettier-ignore
  )
  const lanes = Object.fromEntries(toCorridorLines(dataset).map(({ corridor, lane }) => [corridor, lane]))
  expect(lanes).toEqual({ oil: 0, gas: 1, rail: 2, far: 0 })
  expect(toCorridorLines(dataset).every(({ path }) => (path[0]?.[0] ?? 0) < (path.at(-1)?.[0] ?? 0))).toBe(
    true,
  )
})
