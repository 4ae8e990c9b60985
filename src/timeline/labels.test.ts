import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels, type Nameable } from './labels.ts'

const visible = { left: 0, right: 1000, beyond: 250 }
const mark = (id: string, x: number, more: Partial<Nameable> = {}): Nameable => ({
  id, left: x - 5, right: x + 5, bar: false, textWidth: 80, importance: 2, selected: false, ...more,
}) // prettier-ignore
const bar = (id: string, left: number, right: number, more: Partial<Nameable> = {}): Nameable => ({
  ...mark(id, 0, more),
  left,
  right,
  bar: true,
})

describe('names beside marks', () => {
  test('stand right of the mark when there is room', () => {
    expect(placeLabels([mark('a', 100), mark('b', 300)], visible).get('a')).toEqual({ left: 109, width: 81 })
  })
  test('are cut for what matters and dropped for details', () => {
    const next = mark('b', 194)
    expect(placeLabels([mark('a', 100, { textWidth: 150 }), next], visible).get('a')?.width).toBe(76)
    expect(placeLabels([mark('a', 100, { textWidth: 150, importance: 1 }), next], visible).has('a')).toBe(
      false,
    )
  })
  test('are dropped when little would be left of them', () => {
    expect(placeLabels([mark('a', 100), mark('b', 140)], visible).has('a')).toBe(false)
  })
  test('never reach onto the screen from what lies left of it', () => {
    expect(placeLabels([mark('a', -20)], visible).has('a')).toBe(false)
    expect(placeLabels([mark('a', -120)], visible).get('a')).toEqual({ left: -111, width: 81 })
  })
  test('at the right edge are cut to the screen, and dropped when a few letters would be left', () => {
    const near = mark('c', 860)
    expect(placeLabels([mark('a', 900, { textWidth: 150 }), near], visible).get('a')).toEqual({
      left: 909,
      width: 87,
    })
    expect(placeLabels([mark('a', 940, { textWidth: 150 }), mark('c', 900)], visible).has('a')).toBe(false)
  })
  test('of the selected event go to the left when the right is taken', () => {
    const label = placeLabels([mark('a', 100, { selected: true }), mark('b', 116)], visible).get('a')
    expect(label).toEqual({ left: 10, width: 81 })
  })
  test('of the selected event come before those of important ones', () => {
    const lane = [
      mark('a', 100, { importance: 3, textWidth: 190 }),
      mark('b', 400, { selected: true, textWidth: 190 }),
      mark('c', 410),
    ]
    const labels = placeLabels(lane, visible)
    expect(labels.get('b')).toEqual({ left: 201, width: 190 })
    expect(labels.get('a')?.width).toBeLessThan(190)
  })
})

describe('names inside bars', () => {
  test('stay in view when the bar begins off screen', () => {
    expect(placeLabels([bar('a', -500, 400)], visible).get('a')?.left).toBe(4)
  })
  test('take the first stretch without marks that holds them', () => {
    const labels = placeLabels(
      [bar('a', 0, 600), mark('b', 40, { textWidth: null }), mark('c', 200, { textWidth: null })],
      visible,
    )
    expect(labels.get('a')).toEqual({ left: 49, width: 81 })
  })
  test('do not leave the bar', () => {
    expect(placeLabels([bar('a', 100, 150)], visible).has('a')).toBe(false)
    expect(placeLabels([bar('a', 100, 180)], visible).get('a')?.width).toBe(72)
  })
})

test('no name lies on a mark or on another name', () => {
  const nameable = fc.record({
    x: fc.integer({ min: 0, max: 1000 }), wide: fc.boolean(), text: fc.integer({ min: 10, max: 300 }),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const), selected: fc.boolean(),
  }) // prettier-ignore
  fc.assert(
    fc.property(fc.array(nameable, { maxLength: 30 }), (given) => {
      const lane = given.map(({ x, wide, text, ...rest }, i) =>
        wide
          ? bar(`${i}`, x, x + 200, { textWidth: text, ...rest })
          : mark(`${i}`, x, { textWidth: text, ...rest }),
      )
      const labels = placeLabels(lane, visible)
      const boxes = [
        ...lane.filter(({ bar }) => !bar).map(({ id, left, right }) => ({ of: id, left, right })),
        ...[...labels].map(([id, { left, width }]) => ({ of: id, left, right: left + width })),
      ]
      for (const [id, { left, width }] of labels)
        for (const box of boxes)
          if (box.of !== id) expect(box.left < left + width && left < box.right).toBe(false)
    }),
  )
})
