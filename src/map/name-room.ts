/** How far a name may go from its own place when that is taken: over its own land, as much of it as there is on the screen.
 *  MapLibre finds out whether it is taken; it knows no land. */
import type { LngLat } from '../domain/place.ts'
import type { Bounds } from '../geo/bounds.ts'
import { toWorld } from './screen.ts'

/** Sizes of type by zoom: stops, and pixels at them. */
export type Sizes = readonly (readonly [zoom: number, size: number])[]

export const stateSizes = {
  /** A state that shows early is large, and its name stays larger. */
  large: [[1, 9], [3, 10], [5, 12], [8, 17]],
  small: [[1, 9], [3, 9], [5, 9.5], [8, 13]],
} as const satisfies Record<string, Sizes> // prettier-ignore
export const lastLarge = 3
export const areaSizes: Sizes = [
  [5, 10.5],
  [8, 13],
]
/** Longer lines are broken, in ems. */
export const longestLine = { state: 8, area: 9 }

/** As MapLibre finds it between stops. */
export function sizeAt(sizes: Sizes, zoom: number): number {
  const next = sizes.findIndex(([stop]) => stop > zoom)
  const [after, before] = [sizes.at(next), sizes[next === -1 ? sizes.length - 1 : Math.max(0, next - 1)]]
  if (after === undefined || before === undefined || after[0] <= before[0]) return before?.[1] ?? 0
  const share = Math.max(0, (zoom - before[0]) / (after[0] - before[0]))
  return before[1] + share * (after[1] - before[1])
}

/** In ems. */
export type Extent = { readonly width: number; readonly height: number }

/** Of a letter with its spacing; capitals of a sans, italics of a serif. */
const letterWidth = { state: 0.62, area: 0.48 }
const lineHeight = 1.2

/** About the room that a name takes when it is set in lines as even as can be. */
export function extentOf(text: string, kind: keyof typeof letterWidth, spacing = 0): Extent {
  const lengthOf = (part: string): number => part.length * (letterWidth[kind] + spacing)
  const lines = Math.ceil(lengthOf(text) / longestLine[kind])
  const longest = Math.max(...text.split(' ').map(lengthOf))
  return { width: Math.max(longest, lengthOf(text) / lines), height: lines * lineHeight }
}

/** Letters of a wide name stand apart as long as its land is at least this many times as wide. */
const roomy = 2.2

/** Between letters, ems. */
export function spacingFor(text: string, isLarge: boolean, landWidth: number): number {
  const wide = isLarge ? 0.18 : 0.1
  return landWidth < roomy * extentOf(text, 'state', wide).width ? 0.05 : wide
}

/** Ems between the place and the sides of its land. */
export type Reach = Record<'west' | 'east' | 'north' | 'south', number>

const boundless: Reach = { west: 99, east: 99, north: 99, south: 99 }

export function reachOf(at: LngLat, land: Bounds | undefined, { zoom, size }: { zoom: number; size: number }): Reach {
  if (land === undefined) return boundless
  const [x, y] = toWorld(at, zoom)
  const [left, top] = toWorld([land[0], land[3]], zoom)
  const [right, bottom] = toWorld([land[2], land[1]], zoom)
  return { west: (x - left) / size, east: (right - x) / size, north: (y - top) / size, south: (bottom - y) / size }
} // prettier-ignore

/** From its place a name goes no further than this, in ems; up and down even where its land is less high. */
const farthest = { x: 4.8, y: 3.6 }
/** Of its width on either side, so much has to stand over the land. */
const ownShare = 0.42
/** A step aside is taken sooner than one up or down: the name keeps its line. */
const asideCosts = 0.7

const both = (steps: readonly number[]): number[] => [0, ...steps.flatMap((by) => [by, -by])]

const allSteps: readonly (readonly [x: number, y: number])[] = both([
  0.4,
  0.8,
  1.2,
  1.6,
  2.4,
  3.2,
  4,
  farthest.x,
])
  .flatMap((x) => both([0.35, 0.7, 1.05, 1.4, 2.1, 2.9, farthest.y]).map((y) => [x, y] as const))
  .map((step) => ({ step, cost: Math.hypot(step[0] * asideCosts, step[1]) }))
  .toSorted((a, b) => a.cost - b.cost)
  .map(({ step }) => step)

/** What MapLibre tries one after the other: an anchor and an offset in ems each. */
export type Steps = readonly ('center' | readonly [x: number, y: number])[]

export const noSteps: Steps = ['center', [0, 0]]

/** The steps to which the middle of a name may go, the nearest first, so that it still stands over its own land. */
export function toSteps(reach: Reach, { width, height }: Extent): Steps {
  const isOver = ([x, y]: readonly [number, number]): boolean => {
    const roomX = (x < 0 ? reach.west : reach.east) - ownShare * width
    const roomY = Math.max((y < 0 ? reach.north : reach.south) - height / 2, farthest.y)
    return Math.hypot(x === 0 ? 0 : x / Math.max(roomX, 0.01), y / roomY) <= 1
  }
  return allSteps.filter(isOver).flatMap((step) => ['center', step] as const)
}
