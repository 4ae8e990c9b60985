import { expect, test } from 'vitest'
import type { Selected } from '../state/selection.ts'
import { createFirstView } from './first-view.ts'

const btc: Selected = { kind: 'corridor', id: 'btc' }
const map = { width: 390, height: 283 }
const card = { left: 8, top: 201, width: 374, height: 56 }

test('a card that comes after the first view changes it, whichever came first', () => {
  const view = createFirstView()
  expect(view.isStale(btc, map, [card])).toBe(false)
  view.find(btc, map, [card])
  expect(view.isStale(btc, map, [card])).toBe(false)
  expect(view.isStale(btc, map, [card, card])).toBe(true)
  view.find(btc, map, [card, card])
  expect(view.isStale(btc, map, [card, card])).toBe(false)
})

test('so does another size of the map, but not a card that goes or grows', () => {
  const view = createFirstView()
  view.find(btc, map, [card, card])
  expect(view.isStale(btc, { ...map, height: 320 }, [card, card])).toBe(true)
  expect(view.isStale(btc, map, [{ ...card, height: 80 }])).toBe(false)
  view.find(btc, { ...map, height: 320 }, [card])
  expect(view.isStale(btc, { ...map, height: 320 }, [card, card])).toBe(false)
})

test('it is the reader’s once anything is done, or another thing chosen', () => {
  const view = createFirstView()
  view.find(btc, map, [])
  expect(view.isStale({ kind: 'corridor', id: 'btk' }, map, [card])).toBe(false)
  view.end()
  expect(view.isStale(btc, map, [card])).toBe(false)
  view.find(btc, map, [])
  expect(view.isStale(btc, map, [card])).toBe(false)
})
