/** The pictures the base map asks for by name, drawn as raw RGBA pixels when they are first needed. */
import { isChangePattern, toChangePattern, type ChangePattern } from './change-patterns.ts'
import type { MapScheme } from './colours.ts'
import { mapColours } from './colours.ts'

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Two diagonals across 17 px are 6.01 px apart: the side that repeats without a seam. */
const side = 17
const lineWidth = 1.1

const parseHex = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

type Hatch = { colour: string; pixelRatio: number; slope?: '/' | '\\'; lines?: 1 | 2 }

/** A 45° hatch of 1.1 px lines in `#rrggbb` on nothing: `/`, 6 px apart, unless asked otherwise. */
export const toHatch = ({ colour, pixelRatio, slope = '/', lines = 2 }: Hatch): PatternImage => {
  const size = Math.round(side * pixelRatio)
  const period = size / lines
  const half = (lineWidth * pixelRatio) / 2
  const rgb = parseHex(colour)
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const phase = (slope === '/' ? x + y + 1 : x - y + size) % period
      const distance = Math.min(phase, period - phase) / Math.SQRT2
      const coverage = Math.max(0, Math.min(1, half + 0.5 - distance))
      data.set([...rgb, Math.round(coverage * 255)], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/** A dot of `fill` with a ring of `edge`, radii in CSS pixels. */
const toDot = (fill: string, edge: string, pixelRatio: number): PatternImage => {
  const inner = 2.1 * pixelRatio
  const outer = 3.2 * pixelRatio
  const size = Math.ceil(outer) * 2 + 2
  const data = new Uint8ClampedArray(size * size * 4)
  const [fillRgb, edgeRgb] = [parseHex(fill), parseHex(edge)]
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2)
      const isFill = Math.max(0, Math.min(1, inner + 0.5 - distance))
      const coverage = Math.max(0, Math.min(1, outer + 0.5 - distance))
      const rgb = fillRgb.map((value, i) => value * isFill + (edgeRgb[i] ?? 0) * (1 - isFill))
      data.set([...rgb, coverage * 255], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/** Hatches lie on top of each other where a claim meets another, or a state without relations. */
const hatches: Readonly<Record<string, Pick<Hatch, 'slope' | 'lines'>>> = {
  hatch: {},
  held: { slope: '\\' },
  claim: { slope: '\\' },
  keeping: { lines: 1 },
}

export type BasemapImage = ChangePattern | 'hatch' | 'held' | 'claim' | 'keeping' | 'city' | 'capital'

/** A picture carries its scheme in its name, so that a change of scheme asks for new ones. */
export const toImageName = (image: BasemapImage, scheme: MapScheme): string => `${image}-${scheme}`

export interface BasemapPicture {
  readonly image: PatternImage
  /** Pixels of the picture to one CSS pixel, as `addImage` wants it. */
  readonly pixelRatio: number
}

/** The picture of a name made by `toImageName`, for a screen of this pixel ratio; null for any other name. */
export const toBasemapPicture = (name: string, screenRatio: number): BasemapPicture | null => {
  const [image = '', scheme] = name.split('-')
  if (scheme !== 'light' && scheme !== 'dark') return null
  const { hatch, ink, ink2, panel } = mapColours[scheme]
  if (isChangePattern(image))
    return {
      image: toChangePattern(image, parseHex(mapColours[scheme].change), screenRatio),
      pixelRatio: screenRatio,
    }
  const lines = hatches[image]
  if (lines !== undefined) {
    const colour = image === 'hatch' ? hatch : ink2
    return { image: toHatch({ colour, pixelRatio: screenRatio, ...lines }), pixelRatio: screenRatio }
  }
  // MapLibre samples an icon of the screen's own ratio without smoothing, and a dot loses a column of its ring.
  const pixelRatio = screenRatio * 2
  if (image === 'city') return { image: toDot(panel, ink2, pixelRatio), pixelRatio }
  if (image === 'capital') return { image: toDot(ink, panel, pixelRatio), pixelRatio }
  return null
}
