import { expect, test } from 'vitest'
import { createScene } from './scene.ts'

const card = { left: 10, top: 10, width: 100, height: 50 }

test('what stands over the map stays, and tells of the same day, when the map itself goes', () => {
  const scene = createScene()
  const furniture = { cards: [card], pills: [], tip: [] }
  scene.publish({ status: 'lost', asOf: 42, furniture, waters: [[50, 42]] })
  scene.clear()
  expect(scene.read()).toMatchObject({ status: 'loading', asOf: 42, furniture, waters: [], box: null })
})

test('who listens hears of what is new, and of nothing else', () => {
  const scene = createScene()
  let heard = 0
  const stop = scene.subscribe(() => void heard++)
  scene.publish({ asOf: 42 })
  scene.publish({ asOf: 42, hit: null })
  expect(heard).toBe(1)
  stop()
  scene.publish({ asOf: 43 })
  expect(heard).toBe(1)
})
