import type { Side } from './edge-pills.ts'
import { overlap, type Box, type Size } from './free-room.ts'
import type { ScreenPoint } from './screen.ts'

/** Where the pills at the map's edges stand: as near as can be to the direction of their places, clear of the furniture, of one
 *  another, and as far as can be of marks. */

export type Pill = Size & { readonly side: Side; readonly along: number }

type Surroundings = {
  readonly map: Size
  readonly furniture: readonly Box[]
  /** Marks, with their radii. */
  readonly marks: readonly { readonly at: ScreenPoint; readonly reach: number }[]
}

/** From the map's edge, pixels. */
const margin = 10
/** Between places that are tried, along the edge and away from it. */
const stride = { along: 8, off: 34 }
/** A pill leaves its edge no further than this, in strides. */
const rows = 5
/** What a stride off the edge and a covered mark cost, in pixels along the edge. */
const cost = { off: 90, mark: 140 }
/** Between a pill and what stands beside it, pixels. */
const gap = 6

/** The top left corners, in the order of the pills; null where there is no room. */
export function placePills(pills: readonly Pill[], around: Surroundings): (Box | null)[] {
  const placed: Box[] = []
  return pills.map((pill) => {
    const free = candidatesOf(pill, around.map).filter(({ box }) => {
      const wide = grown(box, gap)
      return ![...around.furniture, ...placed].some((other) => overlap(wide, other))
    })
    const costOf = ({ box, cost: way }: Candidate) => way + cost.mark * marksUnder(box, around.marks)
    const best = free.reduce<Candidate | null>((least, next) => (least === null || costOf(next) < costOf(least) ? next : least), null) // prettier-ignore
    if (best === null) return null
    placed.push(best.box)
    return best.box
  })
}

/** About the size of a sea's name, pixels. */
export const waterName: Size = { width: 90, height: 48 }
/** By so much a sea’s name gives way to what stands over its place, pixels: steps of its layer. */
const givesWay = [0, 23, -23, 46, -46]

/** Where the name of a water stands that belongs at a point which furniture may cover. */
export function placeOfName([x, y]: ScreenPoint, furniture: readonly Box[]): ScreenPoint {
  const { width, height } = waterName
  const isFree = (by: number) =>
    !furniture.some((piece) =>
      overlap(piece, { left: x - width / 2, top: y + by - height / 2, width, height }),
    )
  return [x, y + (givesWay.find(isFree) ?? 0)]
}

type Candidate = { readonly box: Box; readonly cost: number }

function candidatesOf({ side, along, width, height }: Pill, map: Size): Candidate[] {
  const isLevel = side === 'top' || side === 'bottom'
  const [length, size] = isLevel ? [map.width, width] : [map.height, height]
  const last = length - margin - size
  const wanted = Math.min(Math.max(along * length - size / 2, margin), last)
  const starts = [wanted]
  for (let start = margin; start <= last; start += stride.along) starts.push(start)
  return Array.from({ length: rows }, (_, row) =>
    starts.map((start): Candidate => {
      const off = margin + row * stride.off
      const corner = { top: [start, off], bottom: [start, map.height - off - height], left: [off, start], right: [map.width - off - width, start] }[side] // prettier-ignore
      const [left = 0, top = 0] = corner
      return { box: { left, top, width, height }, cost: Math.abs(start - wanted) + row * cost.off }
    }),
  ).flat()
}

const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

const marksUnder = (box: Box, marks: Surroundings['marks']): number =>
  marks.filter(({ at: [x, y], reach }) =>
    overlap(box, { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach }),
  ).length
