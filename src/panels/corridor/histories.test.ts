import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../../dataset/sample-atlas.ts'
import { toInstant } from '../../time/instant.ts'
import { toAxis, toBand, toHistories, withRoom } from './histories.ts'

const [line] = sampleAtlas.corridors
const segment = line?.segments[0]
const { dataset } = parseSample({
  ...sampleAtlas,
  corridors: [{ ...line, segments: [
    { ...segment, id: 'a', names: { en: 'A' } },
    { ...segment, id: 'b', names: { en: 'B' } },
    { ...segment, id: 'c', names: { en: 'C' }, states: [{ ...segment?.states[0], from: '1970' }] },
    { ...segment, id: 'd', states: [] },
  ] }],
}) // prettier-ignore
const histories = toHistories(dataset.corridors.get('line')?.segments ?? [])

test('parts that went through the same are told once', () => {
  expect(histories.map(({ names }) => names.map((name) => name?.en))).toEqual([['A', 'B'], ['C']])
})

test('the band runs from the first state to the end of the atlas, without gaps', () => {
  const axis = toAxis(histories, toInstant(2000))
  expect(axis.start).toBe(toInstant(1952, 5))
  const band = toBand(histories[0]?.states ?? [], axis)
  expect(band.map(({ state }) => state)).toEqual(['proposed', 'operating'])
  expect(band[0]?.from).toBe(0)
  expect(band[1]?.from).toBeCloseTo(band[0]?.share ?? -1)
  expect((band[1]?.from ?? 0) + (band[1]?.share ?? 0)).toBeCloseTo(1)
})

test('dates that would run into one another give way', () => {
  expect(withRoom([0, 0.05, 0.3, 0.9, 0.95], 0.2)).toEqual([true, false, true, true, false])
})
