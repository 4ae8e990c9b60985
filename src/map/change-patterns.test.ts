import { expect, it } from 'vitest'
import { toChangePattern, type ChangePattern } from './change-patterns.ts'

const names: readonly ChangePattern[] = ['passed', 'founded', 'disputed', 'within', 'relation']

it.each([1, 1.5, 2])('draws each as a tile of its own, part clear and part inked, at ratio %i', (ratio) => {
  const tiles = names.map((name) => toChangePattern(name, [31, 95, 168], ratio))
  for (const { width, height, data } of tiles) {
    expect(data).toHaveLength(width * height * 4)
    const alphas = data.filter((_, i) => i % 4 === 3)
    const share = alphas.reduce((sum, alpha) => sum + alpha, 0) / 255 / alphas.length
    expect(share).toBeGreaterThan(0.04)
    expect(share).toBeLessThan(0.3)
  }
  expect(new Set(tiles.map(({ data }) => data.join())).size).toBe(names.length)
})

it('leaves room for the dots between the lines, so that land with both shows both', () => {
  const [across, upright, dots] = (['passed', 'founded', 'relation'] as const).map((name) =>
    toChangePattern(name, [0, 0, 0], 4).data.filter((_, i) => i % 4 === 3),
  )
  const overlap = (lines: Uint8ClampedArray | undefined) =>
    (dots ?? []).filter((alpha, i) => alpha > 128 && (lines?.[i] ?? 0) > 128).length /
    (dots ?? []).filter((alpha) => alpha > 128).length
  expect(overlap(upright)).toBe(0)
  expect(overlap(across)).toBe(0)
})
