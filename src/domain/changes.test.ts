import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { changesBetween, type Change, type Turnover } from './changes.ts'
import { stateAt } from './corridor.ts'
import { relationAt } from './country.ts'

const dataset = sampleDataset()
const instant = fc
  .record({
    year: fc.integer({ min: 1945, max: 1975 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => toInstant(year, month, day))

const turned = <State>(changes: readonly Change<State>[]) =>
  changes.map(({ id, before, after }) => ({ id, before: after, after: before }))
const exchanged = ({ began, ended }: Turnover) => ({ began: ended, ended: began })

describe('changesBetween', () => {
  it('tells who came and went, and what passed into another state', () => {
    const changes = changesBetween(dataset, toInstant(1951), toInstant(1960, 6, 1))
    expect(changes.leaders).toEqual({ began: ['second'], ended: ['first'] })
    expect(changes.corridors).toEqual([{ id: 'line', before: [null], after: ['operating'] }])
    expect(changes.relations).toEqual([{ id: 'BB', before: 'nodata', after: 'relations' }])
  })

  it('finds nothing between a day and itself', () => {
    const { relations, lands, corridors, leaders } = changesBetween(dataset, toInstant(1955), toInstant(1955))
    expect([relations, lands, corridors, leaders.began, leaders.ended].flat()).toEqual([])
  })

  it('is turned round when the two days are exchanged', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [there, back] = [changesBetween(dataset, a, b), changesBetween(dataset, b, a)]
        expect(back).toEqual({
          relations: turned(there.relations),
          lands: there.lands.map((change) => ({
            ...change,
            from: change.to,
            to: change.from,
            move: expect.anything() as unknown,
          })),
          corridors: turned(there.corridors),
          leaders: exchanged(there.leaders),
          periods: exchanged(there.periods),
          polities: exchanged(there.polities),
          areas: exchanged(there.areas),
        })
      }),
    )
  })

  it('holds exactly what differs between the two days', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const { relations, corridors } = changesBetween(dataset, a, b)
        for (const [id, relation] of dataset.relations)
          expect(relations.some((change) => change.id === id)).toBe(
            relationAt(relation, a) !== relationAt(relation, b),
          )
        for (const [id, { segments }] of dataset.corridors)
          expect(corridors.some((change) => change.id === id)).toBe(
            segments.some((segment) => stateAt(segment, a) !== stateAt(segment, b)),
          )
      }),
    )
  })

  it('is worked out once for two days, and anew for others', () => {
    const [from, to] = [toInstant(1952), toInstant(1962)]
    const once = changesBetween(dataset, from, to)
    expect(changesBetween(dataset, from, to)).toBe(once)
    expect(changesBetween(dataset, from, toInstant(1953)).corridors).not.toEqual(once.corridors)
    expect(changesBetween({ ...dataset }, from, to)).toEqual(once)
  })
})
