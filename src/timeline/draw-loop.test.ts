import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { app } from '../state/store.ts'
import { startDrawLoop } from './draw-loop.ts'

let frames: (() => void)[] = []
let timers: (() => void)[] = []
const nextFrame = () => frames.splice(0).forEach((run) => run())
/** The frame has been painted. */
const painted = () => timers.splice(0).forEach((run) => run())

beforeEach(() => {
  frames = []
  timers = []
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => (frames[handle - 1] = () => undefined))
  vi.stubGlobal('setTimeout', (run: () => void) => timers.push(run))
  vi.stubGlobal('clearTimeout', (handle: number) => (timers[handle - 1] = () => undefined))
})
afterEach(() => vi.unstubAllGlobals())

function start() {
  const draw = vi.fn()
  const loop = startDrawLoop({
    draw,
    isShown: () => true,
    follow: (state, before) =>
      state.lang !== before.lang ? 'answered' : state.shown !== before.shown ? 'now' : 'followed',
  })
  nextFrame()
  draw.mockClear()
  return { draw, loop }
}

const move = (by: number) => app.setState(({ shown }) => ({ shown: { ...shown, end: shown.end + by } }))
const say = (lang: string) => app.setState({ lang })
const hover = (hovered: string) => app.setState({ hovered })

test('time that moves is drawn in the coming frame', () => {
  const { draw, loop } = start()
  move(1)
  move(1)
  nextFrame()
  expect(draw).toHaveBeenCalledTimes(1)
  loop.stop()
})

test('what is chosen is painted elsewhere before it is drawn, whatever else moves meanwhile', () => {
  const { draw, loop } = start()
  say('az')
  hover('somebody')
  nextFrame()
  expect(draw).toHaveBeenCalledTimes(0)
  painted()
  expect(draw).toHaveBeenCalledTimes(1)
  nextFrame()
  painted()
  expect(draw).toHaveBeenCalledTimes(1)
  loop.stop()
})

test('time that moves meanwhile takes it along', () => {
  const { draw, loop } = start()
  say('en')
  move(1)
  nextFrame()
  expect(draw).toHaveBeenCalledTimes(1)
  painted()
  expect(draw).toHaveBeenCalledTimes(1)
  loop.stop()
})

test('stopped, it draws no more', () => {
  const { draw, loop } = start()
  say('az')
  loop.stop()
  nextFrame()
  painted()
  expect(draw).toHaveBeenCalledTimes(0)
})
