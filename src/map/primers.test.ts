import { expect, test } from 'vitest'
import { corridorKinds } from '../domain/corridor.ts'
import { details, strokes } from './corridor-lines.ts'
import { toPrimers } from './primers.ts'

const map = { width: 800, height: 500 }
const { features } = toPrimers(map, ([x, y]) => [x, y])

test('there is a line and a sign of every look', () => {
  const looks = new Set(features.map(({ geometry, properties }) => [geometry.type, properties.kind, properties.stroke, properties.detail].join())) // prettier-ignore
  expect(looks.size).toBe(2 * corridorKinds.length * strokes.length * details.length)
})

test('none of them is seen', () => {
  for (const { geometry } of features) {
    const [x, y] = (geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]) ?? []
    const isSeen = x !== undefined && y !== undefined && x >= 0 && x <= map.width && y >= 0 && y <= map.height
    expect(isSeen).toBe(false)
  }
})
