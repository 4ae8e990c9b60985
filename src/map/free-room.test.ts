import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeRooms, overlap, roomFor, spotFor, type Box } from './free-room.ts'

const map = { width: 800, height: 500 }
const legend: Box = { left: 12, top: 400, width: 400, height: 88 }
const card: Box = { left: 590, top: 12, width: 200, height: 180 }

test('no room meets furniture, and none lies within another', () => {
  const piece = fc.record({ left: fc.integer({ min: 0, max: 700 }), top: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 300 }) }) // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (furniture) => {
      const rooms = freeRooms(map, furniture)
      for (const room of rooms) {
        expect(furniture.some((other) => overlap(room, other))).toBe(false)
        expect(room.left + room.width).toBeLessThanOrEqual(map.width)
      }
      expect(new Set(rooms.map((room) => JSON.stringify(room))).size).toBe(rooms.length)
    }),
  )
})

test('a long low shape goes between the cards, a tall one beside them', () => {
  const options = { furniture: [legend, card], padding: 40 }
  expect(roomFor({ width: 4, height: 1 }, map, options)).toEqual({ left: 0, top: 192, width: 800, height: 208 }) // prettier-ignore
  expect(roomFor({ width: 1, height: 4 }, map, options).height).toBe(500)
})

test('a point goes where there is most room, and the whole map serves where there is none', () => {
  expect(roomFor({ width: 0, height: 0 }, map, { furniture: [card], padding: 40 })).toEqual({ left: 0, top: 0, width: 590, height: 500 }) // prettier-ignore
  expect(roomFor({ width: 0, height: 0 }, map, { furniture: [{ left: 0, top: 0, ...map }], padding: 40 })).toEqual({ left: 0, top: 0, ...map }) // prettier-ignore
})

const size = { width: 200, height: 160 }
const [left, top] = [0, 0]

test('something stands in the middle of the map if nothing lies over it there, and else beside what does', () => {
  expect(spotFor(size, map, [])).toEqual([400, 250])
  expect(spotFor(size, map, [legend])).toEqual([400, 250])
  expect(spotFor(size, map, [{ ...card, left: 440, width: 350 }])).toEqual([400, 272])
  expect(spotFor(size, map, [{ ...card, left: 440, height: 350 }])).toEqual([340, 250])
  const high: Box = { left, top, width: 800, height: 280 }
  expect(spotFor(size, map, [high])).toEqual([400, 360])
})

test('what fits nowhere goes to the largest room, but not to a slit beside a card that covers most of the map', () => {
  const large = { width: 700, height: 450 }
  expect(spotFor(large, map, [{ left: 500, top, width: 300, height: 500 }])).toEqual([250, 250])
  expect(spotFor(large, map, [{ left: 110, top, width: 690, height: 500 }])).toEqual([400, 250])
  expect(spotFor(size, map, [{ left, top, ...map }])).toEqual([400, 250])
})
