import { expect, it } from 'vitest'
import { toBasemapPicture, toHatch, toImageName } from './patterns.ts'

const alphaAt = ({ width, data }: ReturnType<typeof toHatch>, x: number, y: number) =>
  data[((y % width) * width + (x % width)) * 4 + 3] ?? -1

it.each([1, 2])('the hatch repeats without a seam along its diagonals at ratio %i', (pixelRatio) => {
  const hatch = toHatch({ colour: '#8f8674', pixelRatio })
  expect(hatch.data).toHaveLength(hatch.width * hatch.height * 4)
  for (let x = 0; x < hatch.width; x++) {
    for (let y = 0; y < hatch.height; y++) {
      expect(alphaAt(hatch, x + 1, y)).toBe(alphaAt(hatch, x, y + 1))
    }
  }
})

it('covers about 1.1 of every 6 pixels, in the colour asked for', () => {
  const { data } = toHatch({ colour: '#8f8674', pixelRatio: 2 })
  const alphas = data.filter((_, i) => i % 4 === 3)
  const share = alphas.reduce((sum, alpha) => sum + alpha, 0) / 255 / alphas.length
  expect(share).toBeCloseTo(1.1 / 6, 1)
  expect([...data.slice(0, 3)]).toEqual([0x8f, 0x86, 0x74])
})

it('finds each picture by its name, and none by another', () => {
  for (const image of ['hatch', 'city', 'capital'] as const) {
    const light = toBasemapPicture(toImageName(image, 'light'), 1)
    const dark = toBasemapPicture(toImageName(image, 'dark'), 1)
    expect(light?.image.data).not.toEqual(dark?.image.data)
  }
  expect(toBasemapPicture('city-sepia', 1)).toBeNull()
  expect(toBasemapPicture('event-visit-light', 1)).toBeNull()
})

it('draws a dot that is opaque in the middle and clear in the corner', () => {
  const dot = toBasemapPicture(toImageName('capital', 'light'), 1)?.image
  if (!dot) throw new Error('no picture')
  const middle = dot.width / 2
  expect(alphaAt(dot, middle, middle)).toBe(255)
  expect(alphaAt(dot, 0, 0)).toBe(0)
})
