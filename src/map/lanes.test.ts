import { expect, test } from 'vitest'
import type { WayPoint } from './bundles.ts'
import { toLanePieces, toLanes, type Member } from './lanes.ts'

const member = (id: string, kind: Member['kind'], isLit = false): Member => ({ id, kind, isLit })
const way = (from: number, to: number, key: string): WayPoint[] =>
  Array.from({ length: (to - from) * 20 + 1 }, (_, n) => ({
    point: [from + n / 20, 40] as const,
    key: `${key}${n}`,
    sign: 1 as const,
  }))

test('lines side by side lie around their true course, in order and without touching', () => {
  const lanes = toLanes([member('oil', 'oil'), member('gas', 'gas'), member('rail', 'rail')])
  const [oil = 0, gas = 0, rail = 0] = ['oil', 'gas', 'rail'].map((id) => lanes.get(id))
  expect(gas - oil).toBeGreaterThanOrEqual(1)
  expect(rail - gas).toBeGreaterThanOrEqual(1.2)
  expect(oil).toBeCloseTo(-rail, 0)
})

test('a lit line stays on its course and gets more room', () => {
  const lanes = toLanes([member('oil', 'oil'), member('gas', 'gas', true), member('rail', 'rail')])
  expect(lanes.get('gas')).toBe(0)
  expect(lanes.get('oil')).toBeLessThan(-1.5)
  expect(lanes.get('rail')).toBeGreaterThan(1.5)
})

test('lanes change by steps too small to be seen, and pieces meet', () => {
  const [first, second] = toLanePieces([way(45, 47, 'together'), way(47, 49, 'alone')], ({ key }) => key?.startsWith('together') ? 3 : 0)
  const pieces = [...(first ?? []), ...(second ?? [])]
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    if (before === undefined) continue
    expect(Math.abs(piece.lane - before.lane)).toBeLessThan(1)
    expect(piece.path[0]).toEqual(before.path.at(-1))
  }
  expect(pieces[0]?.lane).toBeCloseTo(3)
  expect(pieces.at(-1)?.lane).toBe(0)
}) // prettier-ignore
