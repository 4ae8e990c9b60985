import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { dataset } from './dataset.fixture.ts'
import { firstPresets, presetShown, toPresets } from './presets.ts'

const presets = toPresets(dataset, 'en')
const of = (id: string) => presets.find((preset) => preset.id === id)

test('eras come first, then leaders of a sovereign state, then wars, each in order of time', () => {
  expect(presets.map(({ id, group }) => `${group} ${id}`)).toEqual([
    'era union',
    'era oil',
    'leader early',
    'leader late',
    'period war',
  ])
})

test('an era ends with its last day and is cut to the axis', () => {
  expect(of('oil')?.span).toEqual({ start: toInstant(1994, 5, 12), end: toInstant(2006, 7, 14) })
  expect(of('union')?.span.start).toBe(toInstant(1918))
})

test('a leader is shown over his sovereign offices only, up to the end of the axis', () => {
  expect(of('early')?.span).toEqual({ start: toInstant(1993, 6, 24), end: toInstant(2003, 11, 1) })
  expect(of('late')?.span.end).toBe(toInstant(2025))
})

test('knows the preset that is shown', () => {
  expect(presetShown(presets, { start: toInstant(1994, 5, 12), end: toInstant(2006, 7, 14) })?.id).toBe('oil')
  expect(presetShown(presets, { start: toInstant(1994), end: toInstant(1995) })).toBeNull()
})

test('an atlas may say which few to offer first, in few words', () => {
  expect(firstPresets(dataset, 'en')).toEqual(presets.filter(({ group }) => group !== 'period'))
  const span = { start: toInstant(1920), end: toInstant(2030) }
  const atlas = { ...dataset.atlas, presets: [{ names: { en: 'Since 1920', az: '1920-dən' }, span }] }
  expect(firstPresets({ ...dataset, atlas }, 'az')).toEqual([
    { name: '1920-dən', span: { start: toInstant(1920), end: toInstant(2025) } },
  ])
})
