import { expect, test } from 'vitest'
import { holds } from './free-room.ts'
import { areNear, tileFor, toEdges, toRoomFeatures, toTiles } from './room-features.ts'

const card = { left: 100, top: 50, width: 203, height: 131 }

test('tiles cover all of a card and reach hardly beyond it', () => {
  const radius = 32
  const tiles = toTiles(card, tileFor(card))
  const isCovered = (x: number, y: number) =>
    tiles.some(([tileX, tileY]) => Math.abs(tileX - x) <= radius && Math.abs(tileY - y) <= radius)
  for (let x = card.left; x <= card.left + card.width; x += 7)
    for (let y = card.top; y <= card.top + card.height; y += 7) expect(isCovered(x, y)).toBe(true)
  for (const tile of tiles) expect(holds(card, tile, 1 - radius)).toBe(true)
})

test('each tile is put on the ground below it', () => {
  const { features } = toRoomFeatures([card], ([x, y]) => [x / 10, -y / 10])
  expect(features.length).toBe(toTiles(card, tileFor(card)).length)
  expect(features[0]?.geometry.coordinates).toEqual([13.2, -8.2])
  expect(features[0]?.properties.picture).toBe('64x64')
})

test('strips along the edges lie on the map, each of a few long tiles', () => {
  const map = { width: 800, height: 500 }
  for (const edge of toEdges(map)) {
    const tiles = toTiles(edge, tileFor(edge))
    expect(tiles.length).toBeLessThan(16)
    for (const [x, y] of tiles) expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true)
  }
  const { features } = toRoomFeatures(toEdges(map), ([x, y]) => [x, y])
  expect(new Set(features.map(({ properties }) => properties.picture))).toEqual(new Set(['4x64', '64x4']))
})

test('cards that moved by little are still where they were', () => {
  expect(areNear([card], [{ ...card, width: card.width + 5 }])).toBe(true)
  expect(areNear([card], [{ ...card, top: card.top + 20 }])).toBe(false)
  expect(areNear([card], [])).toBe(false)
})
