import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { colourings, hueOf, themeHues } from './hue.ts'

const dataset = sampleDataset()
const pact = dataset.eventById.get('pact')

test('one event has a hue for each thing that colour can tell', () => {
  if (pact === undefined) throw new Error('the sample has a pact')
  expect(colourings.map((by) => hueOf(pact, dataset, by))).toEqual([0, 0, 0])
  expect(hueOf({ ...pact, kind: 'war' }, dataset, 'kind')).toBe(5)
  expect(hueOf({ ...pact, leaders: [] }, dataset, 'leader')).toBeNull()
  expect(hueOf({ ...pact, themes: [] }, dataset, 'theme')).toBeNull()
})

test('themes beyond the seven hues of the palette have none', () => {
  const theme = (id: string, lane: boolean) => [id, { id, names: { en: id }, lane }] as const
  const themes = new Map([theme('mark', false), ...[...'abcdefghi'].map((id) => theme(id, true))])
  expect([...themeHues(themes)]).toEqual([...'abcdefg'].map((id, hue) => [id, hue]))
})
