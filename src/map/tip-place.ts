import { holds, overlap, type Box, type Size } from './free-room.ts'
import type { ScreenPoint } from './screen.ts'

/** Where a tip stands beside a point so that it hides as little as can be of the line that leads on from it. */

/** Between the point and the tip, pixels: the marker and its pulse fit in. */
const gap = 20

const sides = [[0, 1], [1, 1], [-1, 1], [1, 0], [-1, 0], [0, -1], [1, -1], [-1, -1]] as const // prettier-ignore
export type Side = (typeof sides)[number]

export function boxAt([x, y]: ScreenPoint, [dx, dy]: Side, { width, height }: Size): Box {
  return {
    left: x - width / 2 + dx * (width / 2 + (dy === 0 ? gap : 2)),
    top: y - height / 2 + dy * (height / 2 + gap),
    width,
    height,
  }
}

export type Surroundings = {
  /** The line ahead and the line behind. */
  readonly ahead: readonly ScreenPoint[]
  readonly behind: readonly ScreenPoint[]
  /** What stands over the map. */
  readonly furniture: readonly Box[]
  /** Marks of events. */
  readonly marks: readonly Box[]
  readonly map: Size
}

/** Most names of marks stand at their right, so wide: pixels. */
const nameWidth = 56

/** What a side costs: points of the line that it hides, more of them ahead; marks and, less, their names; pieces of
 *  furniture; the map's edge. */
function costOf(box: Box, { ahead, behind, furniture, marks, map }: Surroundings): number {
  const hidden = (points: readonly ScreenPoint[]) => points.filter((point) => holds(box, point, 6)).length
  const marked = marks.filter((mark) => overlap(box, mark)).length
  const named = marks.filter((mark) => overlap(box, { ...mark, width: mark.width + nameWidth })).length
  const beyond =
    Math.max(0, -box.left) + Math.max(0, -box.top) +
    Math.max(0, box.left + box.width - map.width) + Math.max(0, box.top + box.height - map.height) // prettier-ignore
  const covered = furniture.filter((piece) => overlap(box, piece)).length
  return 4 * hidden(ahead) + hidden(behind) + 3 * beyond + 130 * covered + 24 * marked + 8 * named
}

/** The best side; the one that is held until now as long as it is nearly as good, so that the tip does not jump about. */
export function chooseSide(
  point: ScreenPoint,
  size: Size,
  around: Surroundings & { readonly held: Side | null },
): Side {
  const isHeld = ([dx, dy]: Side) => dx === around.held?.[0] && dy === around.held[1]
  const cost = (side: Side) => costOf(boxAt(point, side, size), around) - (isHeld(side) ? 12 : 0)
  return [...sides].reduce((best, side) => (cost(side) < cost(best) ? side : best))
}
