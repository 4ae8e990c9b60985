import { extentOf, isLine, isOver, isRange, radiusOf, slightly } from './extents.ts'
import { groupBy } from './group-by.ts'
import type { Item, Members } from './items.ts'
import { pixelLength, type Scale } from './scale.ts'

/** Where marks of one lane lie on one another: bars that something stands on, or that overlap, sink to thin lines, one at
 *  the foot of the lane and one at its head. More would run through the names: they are gathered where they begin. */

export function withTracks(items: readonly Item[], scale: Scale): readonly Item[] {
  const lanes = groupBy(
    items.filter((item) => !isLine(item)),
    ({ lane }) => lane,
  )
  const tracks = new Map<string, number>()
  for (const lane of lanes.values()) for (const [id, track] of toTracks(lane, scale)) tracks.set(id, track)
  return items.map((item) => {
    const track = tracks.get(item.id)
    return track === undefined ? item : { ...item, track }
  })
}

function toTracks(lane: readonly Item[], scale: Scale): ReadonlyMap<string, number> {
  const extents = lane.map((item) => ({ item, ...extentOf(item, scale) }))
  const bars = extents.filter(({ item }) => isRange(item)).sort((a, b) => a.left - b.left)
  const sunk = bars.filter((bar) => extents.some((other) => other.item !== bar.item && isOver(bar, other)))
  const ends: number[] = []
  const tracks = new Map<string, number>()
  for (const { item, left, right } of sunk) {
    const free = ends.findIndex((end) => end <= left + slightly)
    const track = free >= 0 ? free : ends.length
    ends[track] = right
    tracks.set(item.id, track)
  }
  return tracks
}

const mostTracks = 2

type Drawn = { readonly items: readonly Item[]; readonly members: ReadonlyMap<string, Members> }

/** Bars beyond the lines of a lane: one is drawn as the shape of its kind, several as a cluster, at the beginning of the
 *  first or at the edge of the screen. */
export function gatherDeep(items: readonly Item[], members: Drawn['members'], scale: Scale): Drawn {
  const isDeep = ({ track, selected }: Item) => track !== null && track >= mostTracks && !selected
  const lanes = groupBy(items.filter(isDeep), ({ lane }) => lane)
  if (lanes.size === 0) return { items, members }
  const all = new Map(members)
  const gathered = [...lanes].map(([lane, deep]): Item => {
    const [first] = deep as [Item, ...Item[]]
    const edge = scale.span.start + (radiusOf(deep.length) + 2) * pixelLength(scale)
    const at = Math.max(Math.min(...deep.map(({ start }) => start)), edge)
    const flat = { ...first, start: at, end: at, track: null, fadeIn: 0, fadeOut: 0 } as const
    if (deep.length === 1) return { ...flat, look: 'point' }
    const id = `deep:${lane}`
    const parts = deep.flatMap((item) => members.get(item.id) ?? [])
    const count = parts.reduce((sum, part) => sum + part.count, 0)
    all.set(id, {
      count,
      has: (event) => parts.some((part) => part.has(event)),
      numbers: () => parts.flatMap((part) => part.numbers()),
    })
    return { ...flat, id, look: 'cluster', count }
  })
  return { items: [...items.filter((item) => !isDeep(item)), ...gathered], members: all }
}
