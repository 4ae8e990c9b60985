import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { colourings } from '../domain/hue.ts'
import { toMarks } from './clusters.ts'
import { toHighlight, toMarkFeatures, toShares } from './event-marks.ts'
import { readIconName, toIconName, type IconContent } from './icon-names.ts'

const dataset = sampleDataset()
const placed = dataset.events.filter(({ lngLat }) => lngLat !== null)

test('a cluster counts its events and shares its ring among the leaders', () => {
  const [feature] = toMarkFeatures(toMarks(placed, 5), dataset, { lang: 'az', colouring: 'leader' }).features
  expect(feature?.id).toBe(placed[0]?.number)
  expect(feature?.properties).toMatchObject({ count: placed.length, place: 'Şəhər' })
  const icon = readIconName(feature?.properties.icon ?? '')
  expect(icon).toEqual({ look: 'cluster', count: placed.length, shares: toShares(placed, dataset, 'leader') })
})

test.each(colourings)('the shares of a ring by %s add up to its events', (colouring) => {
  const total = toShares(dataset.events, dataset, colouring).reduce((sum, { count }) => sum + count, 0)
  expect(total).toBe(dataset.events.length)
})

test('a single event is drawn in the shape of its kind', () => {
  const visit = placed.filter(({ kind }) => kind === 'visit')
  const [feature] = toMarkFeatures(toMarks(visit, 5), dataset, { lang: 'en', colouring: 'leader' }).features
  expect(readIconName(feature?.properties.icon ?? '')).toMatchObject({ look: 'single', family: 'meeting' })
})

test('the selected event steps aside when a mark stands at its place, and carries its title', () => {
  const [selected, ...others] = placed
  if (selected === undefined) throw new Error('the sample has placed events')
  const marks = toMarks(others, 5)
  const iconOf = (crowd: typeof marks) =>
    toHighlight({ selected, hovered: null, marks: crowd, step: 5 }, dataset, {
      lang: 'en',
      colouring: 'leader',
    }).features[0]?.properties
  expect(readIconName(iconOf(marks)?.icon ?? '')).toMatchObject({ look: 'selected', isAside: true })
  expect(readIconName(iconOf([])?.icon ?? '')).toMatchObject({ look: 'selected', isAside: false })
  expect(iconOf([])?.label).toBe(selected.title.en)
})

test.each<IconContent>([
  { look: 'single', family: 'body', hue: null },
  { look: 'selected', family: 'accord', hue: 5, isAside: true },
  { look: 'cluster', count: 52, shares: [{ hue: 5, count: 50 }, { hue: null, count: 2 }] },
])('the name of an icon tells its content', (icon) => {
  expect(readIconName(toIconName(icon))).toEqual(icon)
}) // prettier-ignore

test('names of other pictures are not taken for icons', () => {
  for (const name of ['hatch-light', 'city-dark', '', 'single/unknown/3'])
    expect(readIconName(name)).toBeNull()
})
