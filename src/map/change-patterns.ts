/** Hatches of what changed between two days. They run level and upright, where those of relations and of contested areas
 *  are slanted, and the dots fall between their lines, so that one can lie over the other. */
import type { LandMove } from '../domain/land-changes.ts'

export type ChangePattern = LandMove | 'relation'

/** Whether a pixel of the tile has ink, by its place in CSS pixels; `disputed` and `within` are broken lines. */
const inked: Readonly<Record<ChangePattern, (x: number, y: number) => boolean>> = {
  passed: (_, y) => (y + 2) % 4 < 1,
  founded: (x) => (x + 2) % 8 < 1.2,
  disputed: (x, y) => (x + 2) % 8 < 1.2 && (y + (x < 8 ? 0 : 4)) % 8 < 4,
  within: (x, y) => y % 8 < 1.2 && (x + (y < 8 ? 0 : 8)) % 16 < 8,
  relation: (x, y) => isDot(x, y, 2.5, 4.5) || isDot(x, y, 10.5, 12.5),
}

const isDot = (x: number, y: number, left: number, top: number): boolean =>
  Math.hypot(x - left, y - top) < 1.5

/** CSS pixels until each of them repeats. */
const side = 16
/** Points that are looked at in each pixel, across and down. */
const samples = 3

export const isChangePattern = (name: string): name is ChangePattern => Object.hasOwn(inked, name)

/** Of `rgb` on nothing. */
export function toChangePattern(
  name: ChangePattern,
  [red, green, blue]: readonly [number, number, number],
  pixelRatio: number,
) {
  const size = Math.round(side * pixelRatio)
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      data.set(
        [red, green, blue, Math.round(255 * coverage(inked[name], [x, y], side / size))],
        (y * size + x) * 4,
      )
  return { width: size, height: size, data }
}

function coverage(isInked: (x: number, y: number) => boolean, at: readonly [number, number], scale: number) {
  let covered = 0
  for (let row = 0; row < samples; row++)
    for (let column = 0; column < samples; column++) {
      const [x, y] = [column, row].map((step, i) => ((at[i] ?? 0) + (step + 0.5) / samples) * scale)
      if (isInked(x ?? 0, y ?? 0)) covered += 1
    }
  return covered / samples ** 2
}
