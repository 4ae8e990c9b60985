import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beforePaint, createAfterPaint, inFrame, inNextFrame } from './frame.ts'

let frames: (() => void)[] = []
const nextFrame = () => {
  for (const run of frames.splice(0)) run()
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => (frames[handle - 1] = () => undefined))
})
afterEach(() => vi.unstubAllGlobals())

test('what is asked for in a frame is done in it, once', () => {
  const done: string[] = []
  const draw = () => done.push('drawn')
  inFrame(() => {
    beforePaint(draw)
    beforePaint(draw)
    done.push('moved')
  })
  expect(done).toEqual(['moved', 'drawn'])
  nextFrame()
  expect(done).toEqual(['moved', 'drawn'])
})

test('what is asked for outside of a frame waits for the next one', () => {
  const done: string[] = []
  beforePaint(() => done.push('drawn'))
  expect(done).toEqual([])
  nextFrame()
  expect(done).toEqual(['drawn'])
})

test('what drawing asks for is done in the same frame, unless it asks for the next', () => {
  const done: string[] = []
  inFrame(() => {
    beforePaint(() => {
      beforePaint(() => done.push('same'))
      inNextFrame(() => done.push('next'))
    })
  })
  expect(done).toEqual(['same'])
  nextFrame()
  expect(done).toEqual(['same', 'next'])
})

test('what is called off is not done', () => {
  const done: string[] = []
  const callOff = beforePaint(() => done.push('drawn'))
  callOff()
  nextFrame()
  expect(done).toEqual([])
})

test('one that throws does not hold up the frames that follow', () => {
  const done: string[] = []
  expect(() => inFrame(() => { throw new Error('broken') })).toThrow('broken') // prettier-ignore
  inFrame(() => beforePaint(() => done.push('drawn')))
  expect(done).toEqual(['drawn'])
})

test('what takes long follows the paint, for the last value asked for', () => {
  vi.useFakeTimers()
  const done: string[] = []
  const work = createAfterPaint((value: string) => done.push(value))
  work.later('light')
  work.later('dark')
  expect(work.isDue()).toBe(true)
  nextFrame()
  expect(done).toEqual([])
  vi.runAllTimers()
  expect([done, work.isDue()]).toEqual([['dark'], false])
  work.later('light')
  work.cancel()
  nextFrame()
  vi.runAllTimers()
  expect(done).toEqual(['dark'])
  vi.useRealTimers()
})
