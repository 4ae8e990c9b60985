import type { Instant } from '../time/instant.ts'
import { isLine } from './extents.ts'
import type { Item } from './items.ts'
import { pixelLength, type Scale } from './scale.ts'

/** How near the cursor must come to a mark to light it, pixels. */
const reach = 7

/** The items that the cursor stands in or passes. */
export function itemsAtCursor(items: readonly Item[], scale: Scale, cursor: Instant): ReadonlySet<string> {
  const near = reach * pixelLength(scale)
  const passed = items.filter((item) => {
    const { look, start, end, shapeLeft } = item
    if (isLine(item)) return false
    if (look === 'bar' || look === 'strip') return start <= cursor && cursor < end
    if (end > start && start <= cursor && cursor < end) return true
    return Math.abs(start + shapeLeft * pixelLength(scale) - cursor) <= near
  })
  return new Set(passed.map(({ id }) => id))
}
