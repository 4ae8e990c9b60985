import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { dayLength } from '../time/instant.ts'
import { clusterMarks, type Clustering } from './clusters.ts'
import { centreOf, type Mark } from './marks.ts'

/** One pixel a day, so that days are pixels. */
const clustering: Clustering = {
  pixel: dayLength,
  window: { start: 0, end: 1000 * dayLength },
  selected: null,
  limit: 400,
}
const date = parseEdtf('1970-01-01')
const at = (id: string, day: number, more: Partial<Mark> = {}): Mark => ({
  id, event: id, lane: 'a', form: 'point', start: day * dayLength, end: day * dayLength, date,
  hue: 5, family: 'accord', title: id, importance: 2, ...more,
}) // prettier-ignore
const bar = (id: string, from: number, to: number) => at(id, from, { form: 'bar', end: to * dayLength })
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id)

describe('clusters', () => {
  test('hold marks that would cover each other', () => {
    const { marks, clusters } = clusterMarks([at('a', 100), at('b', 103), at('c', 200)], clustering)
    expect(ids(marks)).toEqual(['c'])
    expect(clusters.map(({ members }) => ids(members))).toEqual([['a', 'b']])
  })
  test('leave two marks alone that can be told apart', () => {
    expect(ids(clusterMarks([at('a', 100), at('b', 108)], clustering).marks)).toEqual(['a', 'b'])
  })
  test('take in what stands too near their number', () => {
    const { marks, clusters } = clusterMarks([at('a', 100), at('b', 101), at('c', 110)], clustering)
    expect([marks.length, clusters[0]?.members.length]).toEqual([0, 3])
  })
  test('never mix lanes', () => {
    expect(clusterMarks([at('a', 100), at('b', 100, { lane: 'b' })], clustering).clusters).toEqual([])
  })
  test('leave the selected event and long bars out', () => {
    const marks = [at('a', 100), at('b', 100), at('c', 101), bar('long', 70, 130)]
    const clustered = clusterMarks(marks, { ...clustering, selected: 'b' })
    expect(ids(clustered.marks)).toEqual(['b', 'long'])
    expect(clustered.clusters.map(({ members }) => ids(members))).toEqual([['a', 'c']])
  })
  test('take the colour of most members', () => {
    const { clusters } = clusterMarks(
      [at('a', 1, { hue: 5 }), at('b', 2, { hue: 6 }), at('c', 3, { hue: 6 })],
      clustering,
    )
    expect(clusters[0]?.hue).toBe(6)
  })
  test('stay the same when the window moves', () => {
    const marks = Array.from({ length: 100 }, (_, i) => at(`m${i}`, i * 5))
    const full = clusterMarks(marks, clustering)
    const moved = clusterMarks(marks, {
      ...clustering,
      window: { start: 203 * dayLength, end: 1203 * dayLength },
    })
    expect(moved.clusters.length).toBeGreaterThan(5)
    expect(full.clusters.map(({ id }) => id)).toEqual(
      expect.arrayContaining(moved.clusters.map(({ id }) => id)),
    )
  })
})

test('there are never more items than the limit, and no event is lost', () => {
  const day = fc.integer({ min: 0, max: 999 })
  fc.assert(
    fc.property(fc.array(day, { minLength: 50, maxLength: 300 }), (days) => {
      const marks = [...days]
        .sort((a, b) => a - b)
        .map((d, i) => (i % 7 === 0 ? bar(`m${i}`, d, d + 50) : at(`m${i}`, d)))
      const sorted = [...marks].sort((a, b) => centreOf(a) - centreOf(b))
      const { marks: alone, clusters } = clusterMarks(sorted, {
        ...clustering,
        window: { start: 0, end: 1100 * dayLength },
        limit: 20,
      })
      expect(alone.length + clusters.length).toBeLessThanOrEqual(20)
      expect([...ids(alone), ...clusters.flatMap(({ members }) => ids(members))].sort()).toEqual(
        ids(marks).sort(),
      )
    }),
  )
})
