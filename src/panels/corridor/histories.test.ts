import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../../dataset/sample-atlas.ts'
import { toInstant } from '../../time/instant.ts'
import { toAxis, toHistories } from './histories.ts'

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

test('the axis runs from the first state to the end of the atlas', () => {
  expect(toAxis(histories, toInstant(2000))).toEqual({ start: toInstant(1952, 5), end: toInstant(2000) })
})
