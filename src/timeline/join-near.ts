import { extentOf, isLine, isOver, isRange, middleOf } from './extents.ts'
import { groupBy } from './group-by.ts'
import { plain, type Item, type Members } from './items.ts'
import { pixelLength, type Scale } from './scale.ts'

type Drawn = { readonly items: readonly Item[]; readonly members: ReadonlyMap<string, Members> }

/** What is moved from its own place, to the edge of the screen or to the beginning of a bar, takes in what stands there
 *  already: no shape of a lane lies on another but that of the selected event. */
export function joinNear({ items, members }: Drawn, scale: Scale): Drawn {
  const stands = (item: Item) => !isRange(item) && !isLine(item) && !item.selected && item.look !== 'other'
  const lanes = groupBy(items.filter(stands), ({ lane }) => lane)
  const all = new Map(members)
  const gone = new Set<string>()
  const joined = [...lanes.values()].flatMap((lane) => {
    const { standing, taken } = join(lane, all, scale)
    for (const { id } of taken) gone.add(id)
    return standing
  })
  if (gone.size === 0) return { items, members }
  const known = new Set(items)
  const kept = items.filter(({ id }) => !gone.has(id))
  return { items: [...kept, ...joined.filter((item) => !known.has(item))], members: all }
}

/** From left to right; a cluster that grew may reach back to what stands before it. */
function join(lane: readonly Item[], members: Map<string, Members>, scale: Scale) {
  const pixel = pixelLength(scale)
  const standing: Item[] = []
  const taken: Item[] = []
  for (const item of [...lane].sort((a, b) => middleOf(a, pixel) - middleOf(b, pixel))) {
    let last = item
    for (let before = standing.at(-1); before !== undefined; before = standing.at(-1)) {
      if (!isOver(extentOf(before, scale), extentOf(last, scale))) break
      standing.pop()
      taken.push(before, last)
      last = together(before, last, { members, pixel })
    }
    standing.push(last)
  }
  return { standing, taken }
}

/** Stands in the place of the first. */
function together(
  first: Item,
  second: Item,
  { members, pixel }: { members: Map<string, Members>; pixel: number },
): Item {
  const parts = [first, second].flatMap(({ id }) => members.get(id) ?? [])
  const id = `near:${first.id.replace(/^near:/, '')}`
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  members.set(id, {
    count,
    has: (event) => parts.some((part) => part.has(event)),
    numbers: () => parts.flatMap((part) => part.numbers()),
  })
  const at = middleOf(first, pixel)
  const { lane, family, folded, beyond } = first
  const hue = (first.count < second.count ? second : first).hue
  return { ...plain, id, lane, family, folded, hue, look: 'cluster', start: at, end: at, count, beyond }
}
