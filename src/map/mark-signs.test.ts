import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { allBits } from '../filter/bits.ts'
import { indexOf, toEventSet } from '../filter/event-index.ts'
import { initialState } from '../state/app-state.ts'
import { toHighlight } from './event-marks.ts'
import { toMarkSet } from './mark-set.ts'
import { toSigns } from './mark-signs.ts'
import type { MapBox } from './screen.ts'
import { spotsOf } from './spots.ts'

const dataset = sampleDataset()
const selected = dataset.eventById.get('pact') ?? null
const events = toEventSet(indexOf(dataset), allBits(dataset.events.length))
const set = toMarkSet(spotsOf(dataset), { events, step: 3, apart: selected?.number ?? null })
const highlight = toHighlight(selected, dataset, { marks: [], step: 3, lang: 'en', colouring: 'leader' })

/** Where MapLibre puts it, which looks through the earth. */
const middle = [400, 300] as const
const signsIn = (box: MapBox) =>
  toSigns(
    { set, highlight, hovered: null },
    { dataset, state: initialState(dataset.atlas), box, toPoint: () => middle, begins: () => 0, told: () => true },
  ).map(({ mark, label }) => (mark === null ? label : mark)) // prettier-ignore

const box: MapBox = { center: [10, 10], zoom: 3, width: 800, height: 600 }

test('what is selected lies over the marks', () => {
  expect(signsIn(box)).toEqual([set.marks[0]?.id, 'Title of pact'])
})

test('on the far side of a globe nothing is painted, what is selected neither', () => {
  expect(signsIn({ ...box, isGlobe: true })).toHaveLength(2)
  expect(signsIn({ ...box, center: [-170, -10], isGlobe: true })).toEqual([])
  expect(signsIn({ ...box, center: [-150, 0], isGlobe: true })).toEqual([])
})

test('far off the map nothing is painted, just beyond its edge what reaches into it is', () => {
  expect(signsIn({ ...box, center: [60, 10] })).toEqual([])
  const degrees = (pixels: number) => (pixels * 360) / (512 * 8)
  expect(signsIn({ ...box, center: [10 + degrees(400 + 100), 10] })).toEqual(['Title of pact'])
})
