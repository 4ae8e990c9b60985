import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { colourings } from '../domain/hue.ts'
import { createBits, setBit } from '../filter/bits.ts'
import { indexOf, toEventSet } from '../filter/event-index.ts'
import { noCities } from './city-names.ts'
import { toHighlight, toHighlightFeatures, toIcon, toNameFeatures } from './event-marks.ts'
import { formatCount } from './icon-content.ts'
import { toMarkSet } from './mark-set.ts'
import { spotsOf } from './spots.ts'

const dataset = sampleDataset()
const placed = dataset.events.filter(({ lngLat }) => lngLat !== null)
const setOf = (events: typeof placed) => {
  const bits = createBits(dataset.events.length)
  for (const { number } of events) setBit(bits, number)
  return toMarkSet(spotsOf(dataset), { events: toEventSet(indexOf(dataset), bits), step: 5, apart: null })
}
const iconsOf = (events: typeof placed, colouring: (typeof colourings)[number] = 'leader') => {
  const set = setOf(events)
  return set.marks.map((mark) => toIcon(mark, set, dataset, colouring))
}

test.each(colourings)('a cluster counts its events and shares its ring among them by %s', (colouring) => {
  const [icon] = iconsOf(placed, colouring)
  if (icon?.look !== 'cluster') throw new Error('they stand at one place')
  expect(icon.count).toBe(placed.length)
  expect(icon.shares.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length)
})

test('the fullest share comes first', () => {
  const [icon] = iconsOf(placed)
  const hues = placed.map(({ leaders }) => dataset.leaders.get(leaders[0] ?? '')?.hue)
  expect(icon).toMatchObject({ shares: [...new Set(hues)].map((hue) => ({ hue })) })
})

test('a single event is drawn in the shape of its kind', () => {
  expect(iconsOf(placed.filter(({ kind }) => kind === 'visit'))).toMatchObject([
    { look: 'single', family: 'meeting' },
  ])
})

test('the name of a place is written beside its mark, in the language of the reader', () => {
  const [feature] = toNameFeatures(setOf(placed).marks, dataset, {
    lang: 'az',
    instant: 0,
    cities: noCities,
  }).features
  expect(feature?.properties).toMatchObject({ count: placed.length, place: 'Şəhər' })
})

test('the selected event steps aside when a mark stands at its place, and carries its title', () => {
  const [selected, ...others] = placed
  if (selected === undefined) throw new Error('the sample has placed events')
  const highlight = (crowd: typeof placed) =>
    toHighlight(selected, dataset, {
      marks: setOf(crowd).marks,
      step: 5,
      lang: 'en',
      colouring: 'leader',
    })
  expect(highlight(others)?.icon).toMatchObject({ look: 'selected', isAside: true })
  expect(highlight([])?.icon).toMatchObject({ look: 'selected', isAside: false })
  expect(highlight([])?.label).toBe(selected.title.en)
  expect(toHighlightFeatures(highlight(others)).features[0]?.properties).toEqual({
    label: selected.title.en,
    isAside: true,
  })
})

test('what has no place is not highlighted', () => {
  const nowhere = dataset.events.find(({ lngLat }) => lngLat === null) ?? null
  const reading = { marks: [], step: 5, lang: 'en', colouring: 'leader' } as const
  expect(nowhere).not.toBeNull()
  expect(toHighlight(nowhere, dataset, reading)).toBeNull()
})

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1k'],
  [1249, '1.2k'],
  [9999, '9.9k'],
  [12_600, '12k'],
  [104_000, '104k'],
])('%d events are counted as %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})
