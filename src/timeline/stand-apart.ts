import { extentOf, isLine, isOver, isRange } from './extents.ts'
import { groupBy } from './group-by.ts'
import type { Drawing, Item } from './items.ts'
import { joinNear } from './join-near.ts'
import type { Scale } from './scale.ts'
import { gatherDeep, withTracks } from './tracks.ts'

/** Of what is laid out, all that lies on something else gives way: bars sink to lines, what is left over gathers, and the
 *  marks of other dates are not drawn. */
export function standApart({ items, members }: Drawing, scale: Scale): Drawing {
  const tracked = withTracks(withoutCrowded(items, scale), scale)
  const near = joinNear(gatherDeep(tracked, members, scale), scale)
  const kept = withoutCrowded(near.items, scale)
  const apart = kept === tracked ? tracked : withTracks(kept, scale)
  return {
    items: apart,
    members: new Map(apart.flatMap(({ id }) => toEntry(id, near.members.get(id)))),
  }
}

const toEntry = <V>(id: string, value: V | undefined): [string, V][] =>
  value === undefined ? [] : [[id, value]]

/** Where another date has no room for a mark of its own, the event is found by its first one; that of the selected event
 *  always has. */
function withoutCrowded(items: readonly Item[], scale: Scale): readonly Item[] {
  const others = items.filter(({ look }) => look === 'other')
  if (others.length === 0) return items
  const shapes = items.filter((item) => !isRange(item) && !isLine(item) && item.look !== 'other')
  const lanes = new Map(groupBy(shapes, ({ lane }) => lane))
  const gone = new Set<string>()
  for (const other of [...others].sort((a, b) => Number(b.selected) - Number(a.selected))) {
    const extent = extentOf(other, scale)
    const standing = lanes.get(other.lane) ?? []
    if (!other.selected && standing.some((item) => isOver(extent, extentOf(item, scale)))) {
      gone.add(other.id)
      gone.add(tieOf(other.id))
    } else lanes.set(other.lane, [...standing, other])
  }
  return items.filter(({ id }) => !gone.has(id))
}

/** The line between an event and another date of it. */
export const tieOf = (id: string): string => `tie:${id}`
