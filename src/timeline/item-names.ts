import { extentOf, isLine } from './extents.ts'
import type { Item, Projection } from './items.ts'
import { placeLabels, type Label, type Nameable } from './labels.ts'
import type { Mark } from './marks.ts'
import { overhangOf } from './overhang.ts'
import { toX, type Scale } from './scale.ts'

/** Gives names to the items that have room for one. */
export function nameItems(
  items: readonly Item[],
  marks: ReadonlyMap<string, Mark>,
  { scale, textWidth }: Pick<Projection, 'scale' | 'textWidth'>,
): readonly Item[] {
  const lanes = new Map<string, Nameable[]>()
  for (const item of items) {
    if (isLine(item) || item.folded) continue
    const mark = marks.get(item.id)
    const lane = lanes.get(item.lane) ?? []
    lanes.set(item.lane, lane)
    lane.push({
      id: item.id, ...extentOf(item, scale), bar: item.look === 'bar', selected: item.selected,
      textWidth: mark === undefined ? null : textWidth(mark.title), importance: mark?.importance ?? 1,
    }) // prettier-ignore
  }
  const visible = { left: 0, right: scale.width, beyond: overhangOf(scale.width) }
  const labels = new Map([...lanes.values()].flatMap((lane) => [...placeLabels(lane, visible)]))
  return items.map((item) => named(item, labels.get(item.id), { mark: marks.get(item.id), scale }))
}

function named(
  item: Item,
  label: Label | undefined,
  { mark, scale }: { mark: Mark | undefined; scale: Scale },
): Item {
  if (label === undefined || mark === undefined) return item
  const labelLeft = Math.round(label.left - toX(scale, item.start))
  return { ...item, label: mark.title, labelLeft, labelWidth: Math.floor(label.width) }
}
