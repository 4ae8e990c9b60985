/** Where the figures of a chart stand: beside their marks, clear of each other, of other marks and of lines. Pixels of the
 *  drawing, y downwards. */

export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Figure = { readonly x: number; readonly y: number; readonly text: string }

export type FigurePlace = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }

/** Of the smallest text, 11 px: what a letter takes up on average, what stands above its base line and below. */
const letter = 5.8
const ascent = 9
const descent = 2
const markRadius = 4.2

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom

function boxOf({ x, y, anchor }: FigurePlace, text: string): Box {
  const width = text.length * letter
  const left = anchor === 'start' ? x : x - width
  return { left, right: left + width, top: y - ascent, bottom: y + descent }
}

const placesOf = ({ x, y }: Figure): readonly FigurePlace[] => [
  { x: x + 6, y: y - 5, anchor: 'start' },
  { x: x + 6, y: y + 13, anchor: 'start' },
  { x: x - 6, y: y - 5, anchor: 'end' },
  { x: x - 6, y: y + 13, anchor: 'end' },
  { x: x + 8, y: y + 4, anchor: 'start' },
  { x: x - 8, y: y + 4, anchor: 'end' },
]

/** The first place with room for each figure, in their order; null for one that has none. */
export function placeFigures(
  figures: readonly Figure[],
  room: Box,
  taken: readonly Box[],
): readonly (FigurePlace | null)[] {
  const marks = figures.map(({ x, y }) => ({
    left: x - markRadius,
    right: x + markRadius,
    top: y - markRadius,
    bottom: y + markRadius,
  }))
  const inTheWay: Box[] = [...taken, ...marks]
  return figures.map((figure) => {
    const place = placesOf(figure).find((candidate) => {
      const box = boxOf(candidate, figure.text)
      return holds(room, box) && !inTheWay.some((other) => meet(other, box))
    })
    if (place !== undefined) inTheWay.push(boxOf(place, figure.text))
    return place ?? null
  })
}
