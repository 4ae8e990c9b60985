/** Where on the map nothing stands over it. In pixels of the map; knows no map. */

export type Size = { readonly width: number; readonly height: number }
export type Box = Size & { readonly left: number; readonly top: number }

export const boxAround = ([x, y]: readonly [number, number], reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  width: 2 * reach,
  height: 2 * reach,
})

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

export const holds = ({ left, top, width, height }: Box, [x, y]: readonly [number, number], margin = 0): boolean =>
  x > left - margin && x < left + width + margin && y > top - margin && y < top + height + margin // prettier-ignore

/** Thinner rooms are of no use, pixels. */
const least = 60

/** The empty rectangles that cannot grow without meeting furniture or the map's edge. */
export function freeRooms(map: Size, furniture: readonly Box[]): Box[] {
  let rooms: Box[] = [{ left: 0, top: 0, width: map.width, height: map.height }]
  for (const piece of furniture) {
    const parts = rooms.flatMap((room) => (overlap(room, piece) ? around(room, piece) : [room]))
    rooms = parts.filter((room, i) => !parts.some((other, j) => i !== j && isWithin(room, other) && (j < i || !isWithin(other, room)))) // prettier-ignore
  }
  return rooms
}

/** What is left of a room on each side of the piece. */
function around(room: Box, piece: Box): Box[] {
  const [right, bottom] = [room.left + room.width, room.top + room.height]
  const [pieceRight, pieceBottom] = [piece.left + piece.width, piece.top + piece.height]
  return [
    { ...room, width: piece.left - room.left },
    { ...room, left: pieceRight, width: right - pieceRight },
    { ...room, height: piece.top - room.top },
    { ...room, top: pieceBottom, height: bottom - pieceBottom },
  ].filter(({ width, height }) => width >= least && height >= least)
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height

/** The room in which something of this shape is largest when it keeps `padding` to the walls; among equals the most spacious.
 *  The whole map where there is none. */
export function roomFor(
  shape: Size,
  map: Size,
  { furniture, padding }: { furniture: readonly Box[]; padding: number },
): Box {
  const whole: Box = { left: 0, top: 0, width: map.width, height: map.height }
  const isPoint = shape.width === 0 && shape.height === 0
  const grows = (room: Box) => Math.min(roomIn(room.width, padding) / (shape.width || 1e-9), roomIn(room.height, padding) / (shape.height || 1e-9)) // prettier-ignore
  const isBetter = (room: Box, best: Box): boolean => {
    const [is, was] = [grows(room), grows(best)]
    return isPoint || is === was ? areaOf(room) > areaOf(best) : is > was
  }
  const [first = whole, ...others] = freeRooms(map, furniture)
  return others.reduce((best, room) => (isBetter(room, best) ? room : best), first)
}

/** Of the map, at least this share is room enough to look at something too large for it. */
const fairShare = 0.25

/** Where the middle of something of this size stands nearest to the map's own with nothing over it. What fits into no room
 *  goes to the largest, but to the middle of the map where that is too little to be looked at. */
export function spotFor(size: Size, map: Size, furniture: readonly Box[]): readonly [number, number] {
  const middle = [map.width / 2, map.height / 2] as const
  const away = ([x, y]: readonly [number, number]) => Math.hypot(x - middle[0], y - middle[1])
  const rooms = freeRooms(map, furniture)
  const spots = rooms
    .filter(({ width, height }) => width >= size.width && height >= size.height)
    .map(({ left, top, width, height }) => [
      clamp(middle[0], left + size.width / 2, left + width - size.width / 2),
      clamp(middle[1], top + size.height / 2, top + height - size.height / 2),
    ] as const) // prettier-ignore
  const nearest = spots.toSorted((a, b) => away(a) - away(b))[0]
  if (nearest !== undefined) return nearest
  const [largest] = rooms.toSorted((a, b) => areaOf(b) - areaOf(a))
  return largest !== undefined && areaOf(largest) >= fairShare * areaOf(map) ? middleOf(largest) : middle
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
const areaOf = ({ width, height }: Size): number => width * height

export const roomIn = (size: number, padding: number): number => Math.max(size - 2 * padding, 40)

export const middleOf = ({ left, top, width, height }: Box): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
]
