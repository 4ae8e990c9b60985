import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { createBits, setBit } from '../filter/bits.ts'
import { indexOf, toEventSet } from '../filter/event-index.ts'
import { emptyFilter } from '../filter/filter.ts'
import { initialState, type LaneKind } from '../state/app-state.ts'
import { visibleIn } from '../state/visible.ts'
import { dataset, event } from './dataset.fixture.ts'
import { datasetOf } from './drawing.fixture.ts'
import { laneColumnsOf } from './lane-columns.ts'
import { lanesOf, otherLane } from './lanes-of.ts'
import { mostLanes, toLanes, type LaneReading } from './lanes.ts'
import { toMark } from './marks.ts'

test('an event lies in the lane of its first theme that is one', () => {
  const lanes = (themes: string[]) => lanesOf(event('a', '1994', { themes }), 'theme', dataset)
  expect(lanes(['partner-level', 'visits', 'energy'])).toEqual(['visits'])
  expect(lanes(['partner-level'])).toEqual([otherLane])
})

test('an event lies in the lane of every country it names', () => {
  expect(lanesOf(event('a', '1994', { countries: ['GE', 'TR'] }), 'country', dataset)).toEqual(['GE', 'TR'])
  expect(lanesOf(event('a', '1994'), 'country', dataset)).toEqual([otherLane])
})

const setOf = (atlas: Dataset, has: (event: HistoricalEvent) => boolean = () => true) => {
  const bits = createBits(atlas.events.length)
  for (const event of atlas.events) if (has(event)) setBit(bits, event.number)
  return toEventSet(indexOf(atlas), bits)
}

const lanesIn = (events: readonly HistoricalEvent[], more: Partial<LaneReading> = {}, shows = () => true) => {
  const atlas = datasetOf(events)
  return toLanes(atlas, {
    lanes: 'theme', lang: 'az', colouring: 'kind', foldedLanes: [], allLanes: false,
    matching: setOf(atlas), inView: setOf(atlas, shows), selected: null, otherName: 'Digər', ...more,
  }) // prettier-ignore
}

describe('lanes by theme', () => {
  test('are the themes that are lanes, in the order of the dataset and the language of the reader', () => {
    expect(lanesIn([]).lanes.map(({ name }) => name)).toEqual(['energy az', 'visits az'])
  })
  test('have one for events without any, when there are any with a date', () => {
    const stray = event('a', '1994', { themes: [] })
    expect(lanesIn([stray]).lanes.at(-1)).toMatchObject({ name: 'Digər', count: 1 })
    expect(lanesIn([{ ...stray, date: null }]).lanes).toHaveLength(2)
  })
  test('are hot where the selected event lies', () => {
    const hot = (edtf: string | null) => {
      const selected = event('a', edtf, { themes: ['visits'] })
      return lanesIn([], { selected }).lanes.map((lane) => lane.hot)
    }
    expect(hot('1994')).toEqual([false, true])
    expect(hot(null)).toEqual([false, false])
  })
})

describe('many lanes', () => {
  const codes = Array.from({ length: 26 }, (_, i) => `A${String.fromCharCode(65 + i)}`)
  const events = codes.flatMap((code, i) =>
    Array.from({ length: i + 1 }, (_, n) => event(`${code}${n}`, '1994', { countries: [code] })),
  )
  const shown = (more: Partial<LaneReading> = {}, shows?: () => boolean) =>
    lanesIn(events, { lanes: 'country', ...more }, shows)
  test('begin with the most used; the rest waits, counted', () => {
    const { lanes, hidden } = shown()
    expect(lanes.map(({ id, count }) => [id, count]).slice(0, 2)).toEqual([['AZ', 26], ['AY', 25]]) // prettier-ignore
    expect([lanes.length, hidden]).toEqual([mostLanes, 26 - mostLanes])
    expect(shown({ allLanes: true })).toMatchObject({ hidden: 0 })
  })
  test('keep their order while time moves', () => {
    const still = shown({}, () => false).lanes.map(({ id }) => id)
    expect(still).toEqual(shown().lanes.map(({ id }) => id))
  })
  test('never hide the one of the selected event', () => {
    expect(shown({ selected: events[0] ?? null }).lanes.at(-1)).toMatchObject({ id: 'AA', hot: true })
  })
  test('are folded by kind', () => {
    const folded = (key: string) => shown({ foldedLanes: [key] }).lanes[0]?.folded
    expect([folded('country:AZ'), folded('source:AZ')]).toEqual([true, false])
  })
})

test.each<LaneKind>(['leader', 'country', 'corridor', 'source'])(
  'lanes by %s count what the facet counts, and hold as many marks',
  (kind) => {
    const sample = sampleDataset()
    const state = { ...initialState(sample.atlas), filter: emptyFilter, lanes: kind }
    const visible = visibleIn(sample, state)
    const { inView, counts } = visible
    const { lanes } = toLanes(sample, { ...state, ...visible, selected: null, otherName: 'Other' })
    for (const { id, count } of lanes) if (id !== otherLane) expect(count).toBe(counts[kind].get(id))
    expect(lanes.some(({ count }) => count > 0)).toBe(true)
    const { events } = laneColumnsOf(sample, kind)
    const positions = [...events.keys()].filter((position) => inView.has(events[position] ?? 0))
    const marks = positions.map((position) =>
      toMark(position, laneColumnsOf(sample, kind), { ...state, dataset: sample }),
    )
    for (const { id, count } of lanes) expect(marks.filter(({ lane }) => lane === id)).toHaveLength(count)
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
  },
)

test('of many leaders those with most events are shown, in the order in which they led', () => {
  const ids = Array.from({ length: 15 }, (_, i) => `leader-${i}`)
  const leaders = new Map(ids.map((id) => [id, { id, hue: 1, names: { en: id }, offices: [] }]))
  const events = ids.flatMap((id, i) =>
    Array.from({ length: i + 1 }, (_, n) => event(`${id}-${n}`, '1994', { leaders: [id] })),
  )
  const atlas = { ...datasetOf(events), leaders } as unknown as Dataset
  const { lanes, hidden } = toLanes(atlas, {
    lanes: 'leader', lang: 'en', colouring: 'kind', foldedLanes: [], allLanes: false,
    matching: setOf(atlas), inView: setOf(atlas), selected: null, otherName: 'Other',
  }) // prettier-ignore
  expect(lanes.map(({ id }) => id)).toEqual(ids.slice(3))
  expect(hidden).toBe(3)
})
