import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish, finishInSlices, mapInSteps, type Steps } from './steps.ts'

/** A clock that only the work moves on; tells how long each slice took. */
function fakeClock() {
  let [time, begun] = [0, 0]
  const slices: number[] = []
  const breaks = {
    now: () => time,
    pause: () => {
      slices.push(time - begun)
      begun = time
      return Promise.resolve()
    },
  }
  return { breaks, slices, work: (milliseconds: number) => (time += milliseconds) }
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('work in steps', () => {
  test('comes to the same in slices as at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1000 }), async (count) => {
        const steps = () => mapInSteps(numbers(count), (n, at) => n * 2 + at)
        const all = numbers(count).map((n) => 3 * n)
        expect(finish(steps())).toEqual(all)
        expect(await finishInSlices(steps(), fakeClock().breaks)).toEqual(all)
      }),
    )
  })
  test('never goes on for long without a break', async () => {
    const { breaks, slices, work } = fakeClock()
    await finishInSlices(mapInSteps(numbers(20_000), () => work(0.05)), breaks) // prettier-ignore
    expect(slices.length).toBeGreaterThan(50)
    expect(Math.max(...slices)).toBeLessThan(16)
  })
  test('takes no break for what is short', async () => {
    const { breaks, slices, work } = fakeClock()
    await finishInSlices(mapInSteps(numbers(647), () => work(0.01)), breaks) // prettier-ignore
    expect(slices).toEqual([])
  })
  test('tells what goes wrong', async () => {
    function* fails(): Steps<never> {
      yield
      throw new RangeError('no')
    }
    await expect(finishInSlices(fails(), fakeClock().breaks)).rejects.toThrow('no')
    expect(() => finish(fails())).toThrow('no')
  })
})
