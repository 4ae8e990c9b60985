import type { Instant } from '../time/instant.ts'
import type { Item } from './items.ts'
import { toX, type Scale } from './scale.ts'

/** How much room things take in their lane, pixels. */

const shapeRadius = 5.5
const selectedRadius = 10
/** What points out of a cluster at the edge of the screen. */
const arrow = 3

/** Half the width of a cluster, which grows with its number; of one event, that of its shape. */
export const radiusOf = (count: number): number =>
  count < 2 ? shapeRadius : count < 10 ? 7.5 : 3.3 + 2.6 * String(count).length

export type Extent = { readonly left: number; readonly right: number }

export const isRange = ({ look }: Item): boolean => look === 'bar' || look === 'strip'

/** Only a line between others. */
export const isLine = ({ look }: Item): boolean => look === 'thread' || look === 'tie'

/** Whiskers take no room: names may pass over them. */
export function extentOf(item: Item, scale: Scale): Extent {
  const left = toX(scale, item.start)
  if (isRange(item)) return { left, right: toX(scale, item.end) }
  const middle = left + item.shapeLeft
  const radius =
    item.look === 'cluster'
      ? radiusOf(item.count) + (item.beyond === null ? 0 : arrow)
      : item.selected
        ? selectedRadius
        : shapeRadius
  return { left: middle - radius, right: middle + radius }
}

/** More than two shapes may lie on one another without being mistaken for one. */
export const slightly = 2

export const isOver = (a: Extent, b: Extent): boolean =>
  a.left < b.right - slightly && b.left < a.right - slightly

/** The frame of the lanes lets so much be seen beyond its edges, so that shapes on the first and the last day are whole. */
const frame = { left: 7, right: 13 }

/** Of what is drawn beyond the screen only shapes reach onto it. */
export function isHalfSeen(item: Item, scale: Scale): boolean {
  if (isRange(item) || isLine(item)) return false
  const { left, right } = extentOf(item, scale)
  const middle = (left + right) / 2
  return (
    (middle < -0.5 && right > -frame.left) || (middle > scale.width + 0.5 && left < scale.width + frame.right)
  )
}

export const middleOf = ({ start, shapeLeft }: Item, pixel: number): Instant => start + shapeLeft * pixel
