import { expect, test } from 'vitest'
import { overlap } from './free-room.ts'
import { placeOfName, placePills, type Pill } from './pill-places.ts'

const map = { width: 780, height: 500 }
const plate = { left: 12, top: 12, width: 250, height: 48 }
const card = { left: 560, top: 12, width: 208, height: 180 }
const none = { map, furniture: [], marks: [] }
const pill = (side: Pill['side'], along: number): Pill => ({ side, along, width: 150, height: 24 })

test('with room enough each stands at its edge, towards its place', () => {
  const [top, left, right] = placePills([pill('top', 0.5), pill('left', 0.25), pill('right', 2)], none)
  expect(top).toEqual({ left: 315, top: 10, width: 150, height: 24 })
  expect(left).toEqual({ left: 10, top: 113, width: 150, height: 24 })
  expect(right).toEqual({ left: 620, top: 466, width: 150, height: 24 })
})

test('none lies under furniture or another pill', () => {
  const furniture = [plate, card]
  const pills = [pill('top', 0), pill('top', 1), pill('right', 0.1), pill('left', 0)]
  const boxes = placePills(pills, { map, furniture, marks: [] })
  for (const [i, box] of boxes.entries()) {
    if (box === null) throw new Error('there is room for all')
    for (const other of [...furniture, ...boxes.slice(0, i)])
      expect(other !== null && overlap(box, other)).toBe(false)
  }
})

test('a pill steps aside for a mark', () => {
  const at = [390, 22] as const
  const [box] = placePills([pill('top', 0.5)], { ...none, marks: [{ at, reach: 12 }] })
  expect(box !== null && box !== undefined && overlap(box, { left: 378, top: 10, width: 24, height: 24 })).toBe(false) // prettier-ignore
})

test('where there is no room it is left out', () => {
  expect(placePills([pill('top', 0.5)], { ...none, furniture: [{ left: 0, top: 0, ...map }] })).toEqual([null]) // prettier-ignore
})

test('the name of a sea stands beside a card that covers its place, as far as it gives way', () => {
  expect(placeOfName([400, 300], [card])).toEqual([400, 300])
  expect(placeOfName([650, 200], [card])).toEqual([650, 223])
  expect(placeOfName([650, 100], [card])).toEqual([650, 100])
})
