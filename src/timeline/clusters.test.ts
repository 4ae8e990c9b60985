import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../domain/dataset.ts'
import { anyEvents, anySpan } from '../filter/any-events.fixture.ts'
import { toIsoDay, dayLength, toInstant } from '../time/instant.ts'
import { overlaps, type Span } from '../time/span.ts'
import { clusterMarks, type Clustered, type Clustering, type Rows } from './clusters.ts'
import { event } from './dataset.fixture.ts'
import { datasetOf, rowsOf } from './drawing.fixture.ts'
import { layOut } from './items.ts'
import { onScreen } from './rows.ts'

const start = toInstant(1990)
const days = (from: number, to: number): Span => ({
  start: start + from * dayLength,
  end: start + to * dayLength,
})
const isoDay = (day: number) => toIsoDay(start + day * dayLength)

const at = (id: string, day: number, more: Parameters<typeof event>[2] = {}) => event(id, isoDay(day), more)
const bar = (id: string, from: number, to: number) => event(id, `${isoDay(from)}/${isoDay(to - 1)}`)

/** One pixel a day, so that days are pixels. */
const clustering: Clustering = {
  pixel: dayLength,
  window: days(0, 1000),
  edge: start,
  selected: null,
  held: new Set(),
  limit: 400,
}

function cluster(
  events: readonly ReturnType<typeof event>[],
  more: Partial<Clustering> = {},
  selected?: string,
) {
  const atlas = datasetOf(events)
  const rows = rowsOf(atlas, { scale: { span: days(0, 1000), width: 1000 } })
  const wanted = { ...clustering, ...more, selected: atlas.eventById.get(selected ?? '')?.number ?? null }
  const { bars } = onScreen(rows, { window: wanted.window, span: wanted.window, selected: null })
  return named(atlas, rows, clusterMarks(rows, bars, wanted))
}

function named(atlas: Dataset, { lanes }: Rows, { alone, clusters }: Clustered) {
  const idOf = (number: number | undefined) => atlas.events[number ?? -1]?.id ?? ''
  return {
    alone: alone.map((position) => idOf(lanes.events[position])).sort(),
    clusters: clusters.map((found) => ({ ...found, ids: found.members().map(idOf) })),
  }
}

describe('clusters', () => {
  test('hold marks that would cover each other', () => {
    const { alone, clusters } = cluster([at('a', 100), at('b', 103), at('c', 200)])
    expect(alone).toEqual(['c'])
    expect(clusters.map(({ ids }) => ids)).toEqual([['a', 'b']])
  })
  test('leave two marks alone that can be told apart', () => {
    expect(cluster([at('a', 100), at('b', 109)]).alone).toEqual(['a', 'b'])
  })
  test('take in what stands too near their number', () => {
    const { alone, clusters } = cluster([at('a', 100), at('b', 101), at('c', 110)])
    expect([alone.length, clusters[0]?.count]).toEqual([0, 3])
  })
  test('never mix lanes', () => {
    expect(cluster([at('a', 100), at('b', 100, { themes: ['visits'] })]).clusters).toEqual([])
  })
  test('leave the selected event and long bars out', () => {
    const events = [at('a', 100), at('b', 100), at('c', 101), bar('long', 70, 130)]
    const { alone, clusters } = cluster(events, {}, 'b')
    expect(alone).toEqual(['b', 'long'])
    expect(clusters.map(({ ids }) => ids)).toEqual([['a', 'c']])
  })
  test('take the colour of most members', () => {
    const led = (id: string, day: number, leader: string) => at(id, day, { leaders: [leader] })
    const { clusters } = cluster([led('a', 1, 'early'), led('b', 2, 'late'), led('c', 3, 'late')])
    expect(clusters[0]?.hue).toBe(6)
  })
  test('tell the stretch that all members share', () => {
    const months = [event('a', '1990-05'), event('b', '1990-05')]
    expect(cluster(months).clusters[0]?.stretch).toEqual({
      start: toInstant(1990, 5),
      end: toInstant(1990, 6),
    })
    expect(cluster([event('a', '1990-05'), at('b', 135)]).clusters[0]?.stretch).toBeNull()
  })
  test('are the same wherever the window stands', () => {
    const events = Array.from({ length: 400 }, (_, i) => at(`m${i}`, Math.floor(i * 2.5)))
    const full = cluster(events)
    const moved = cluster(events, { window: days(203, 703) })
    expect(moved.clusters.length).toBeGreaterThan(5)
    const seen = full.clusters.filter(({ at }) => overlaps({ start: at, end: at + 1 }, days(203, 703)))
    expect(moved.clusters.map(({ ids }) => ids)).toEqual(seen.map(({ ids }) => ids))
  })
  test('of more bars than can be drawn keep the longest, and heap the rest of each lane at the edge', () => {
    const events = Array.from({ length: 60 }, (_, i) => bar(`m${i}`, i, 500 + 3 * i))
    const { alone, clusters } = cluster(events, { limit: 50, edge: start + 30 * dayLength })
    expect(alone).toHaveLength(20)
    expect(alone).toContain('m59')
    expect(clusters).toHaveLength(1)
    expect(clusters[0]).toMatchObject({ count: 40, at: start + 30 * dayLength })
  })
})

test('there are never more items than the limit, and every event is in exactly one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 940 }), { minLength: 40, maxLength: 120 }), (numbers) => {
      const events = numbers.map((day, i) => (i % 7 === 0 ? bar(`m${i}`, day, day + 50) : at(`m${i}`, day)))
      const { alone, clusters } = cluster(events, { limit: 20 })
      expect(alone.length + clusters.length).toBeLessThanOrEqual(20)
      const all = [...alone, ...clusters.flatMap(({ ids }) => ids)]
      expect(all.sort()).toEqual(events.map(({ id }) => id).sort())
    }),
    { numRuns: 40 },
  )
})

test('at every zoom each event of the axis is in exactly one item or cluster of each of its lanes, and counts add up', () => {
  const extent = { start: toInstant(1918), end: toInstant(2025) }
  const lanes = fc.constantFrom('theme' as const, 'country' as const)
  fc.assert(
    fc.property(anyEvents, lanes, fc.integer({ min: 1, max: 3000 }), (events, kind, width) => {
      const atlas = { ...datasetOf(events), eventById: new Map() }
      const scale = { span: extent, width }
      const rows = rowsOf(atlas, { scale, lanes: kind })
      const laid = layOut(rows, scale, null)
      const { alone, clusters } = named(atlas, rows, laid)
      const found = [...alone, ...clusters.flatMap(({ ids }) => ids)]
      const wanted = atlas.events
        .filter(({ date }) => date !== null && overlaps(date, extent))
        .flatMap(({ id, countries }) =>
          kind === 'country' ? Array<string>(Math.max(countries.length, 1)).fill(id) : [id],
        )
      const inside = new Set(wanted)
      expect(found.filter((id) => inside.has(id)).sort()).toEqual(wanted.sort())
      for (const { count, ids, has } of clusters) {
        expect(count).toBe(ids.length)
        for (const { id, number } of atlas.events) expect(has(number)).toBe(ids.includes(id))
      }
      expect(laid.alone.length + laid.clusters.length).toBeLessThanOrEqual(400)
    }),
  )
})

test('whatever part of the axis is shown, each event that may touch it is drawn once', () => {
  fc.assert(
    fc.property(anyEvents, anySpan, fc.integer({ min: 600, max: 2000 }), (events, span, width) => {
      const atlas = datasetOf(events)
      fc.pre(span.start >= atlas.atlas.extent.start)
      const scale = { span, width }
      const rows = rowsOf(atlas, { scale })
      const { alone, clusters } = named(atlas, rows, layOut(rows, scale, null))
      const found = [...alone, ...clusters.flatMap(({ ids }) => ids)]
      expect(new Set(found).size).toBe(found.length)
      const axis = atlas.atlas.extent
      const touching = atlas.events.filter(
        ({ date }) => date !== null && overlaps(date, span) && overlaps(date, axis),
      )
      expect(found).toEqual(expect.arrayContaining(touching.map(({ id }) => id)))
    }),
  )
})
