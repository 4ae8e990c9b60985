import { describe, expect, it } from 'vitest'
import { relationStatuses } from '../domain/country.ts'
import { mapColours, tints } from './colours.ts'

type Three = [number, number, number]

const toLinear = (colour: string): Three =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Three

const luminance = ([r, g, b]: Three): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [a, b].map((colour) => luminance(toLinear(colour))).sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** CIE 1976, for D65. */
const toLab = ([r, g, b]: Three): Three => {
  const [x, y, z] = [
    (0.4125 * r + 0.3576 * g + 0.1804 * b) / 0.9505,
    luminance([r, g, b]),
    (0.0193 * r + 0.1192 * g + 0.9503 * b) / 1.0888,
  ].map((share) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116)) as Three
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How people see who lack the one or the other cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.1523, 1.0526, -0.2049], [0.1145, 0.7863, 0.0992], [-0.0039, -0.0481, 1.052]],
  deutan: [[0.3673, 0.8606, -0.228], [0.2801, 0.6725, 0.0474], [-0.0118, 0.0429, 0.9689]],
  tritan: [[1.2555, -0.0767, -0.1788], [-0.0784, 0.9308, 0.1476], [0.0047, 0.6914, 0.3039]],
} // prettier-ignore

const difference = (a: string, b: string, eye: string): number => {
  const seen = [a, b].map((colour) => {
    const linear = toLinear(colour)
    return toLab((eyes[eye] ?? []).map((row) => row.reduce((sum, w, i) => sum + w * (linear[i] ?? 0), 0)) as Three) // prettier-ignore
  })
  const [p = [], q = []] = seen
  return Math.hypot(...p.map((value, i) => value - (q[i] ?? 0)))
}

describe.each(['light', 'dark'] as const)('the tints of land, %s', (scheme) => {
  it('bear the names of countries', () => {
    for (const status of relationStatuses)
      expect(contrast(tints[scheme][status], mapColours[scheme].countryText), status).toBeGreaterThan(4.8)
  })

  it.each(Object.keys(eyes))('tell the rest of a union from home and from everyone else, %s', (eye) => {
    for (const status of relationStatuses)
      if (status !== 'union')
        expect(difference(tints[scheme].union, tints[scheme][status], eye), status).toBeGreaterThan(5)
  })
})
