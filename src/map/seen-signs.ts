import { corridorKinds, isComposite, stateAt, type CorridorKind } from '../domain/corridor.ts'
import { relationStatuses, type RelationStatus } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import { familyOf, kindFamilies, type KindFamily } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import { countryOfUnit } from '../domain/polity.ts'
import type { World } from '../domain/world.ts'
import type { Bounds } from '../geo/bounds.ts'
import { strokes, toStroke, type Stroke } from './corridor-lines.ts'
import type { MarkSet } from './mark-set.ts'
import { toTints } from './relation-tints.ts'
import { fromWorld, isInside, toScreen, toWorld, type MapBox } from './screen.ts'

/** Which signs there are on this part of the map at the instant: a legend need not tell of others. In their fixed order. */

type Here = { readonly box: MapBox; readonly instant: number }

/** Further out the earth is seen whole, or nearly so. */
const wholeWorld = 2.5

export function statusesSeen(
  { countries }: Pick<Dataset, 'countries'>,
  world: World,
  { box, instant }: Here,
): RelationStatus[] {
  const bounds = box.zoom < wholeWorld ? null : boundsOf(box)
  const found = new Set<RelationStatus>()
  for (const [unit, status] of toTints(world, instant)) {
    const bbox = countries.get(countryOfUnit(unit))?.bbox
    if (bounds === null || bbox === undefined || meets(bbox, bounds)) found.add(status)
  }
  return relationStatuses.filter((status) => status !== 'home' && found.has(status))
}

function boundsOf(box: MapBox): Bounds {
  const [x, y] = toWorld(box.center, box.zoom)
  const [west, north] = fromWorld([x - box.width / 2, y - box.height / 2], box.zoom)
  const [east, south] = fromWorld([x + box.width / 2, y + box.height / 2], box.zoom)
  return [west, south, east, north]
}

/** On any copy of the world: the map may be seen across 180°. */
const meets = ([west, south, east, north]: Bounds, b: Bounds): boolean =>
  south < b[3] && b[1] < north && [-360, 0, 360].some((turn) => west + turn < b[2] && b[0] < east + turn)

export function linesSeen(
  { corridors }: Pick<Dataset, 'corridors'>,
  { box, instant }: Here,
): { readonly kinds: CorridorKind[]; readonly strokes: (typeof strokes)[number][] } {
  const kinds = new Set<CorridorKind>()
  const found = new Set<Stroke>()
  for (const corridor of corridors.values()) {
    if (isComposite(corridor)) continue
    for (const segment of corridor.segments) {
      const stroke = toStroke(stateAt(segment, instant))
      if (stroke === 'faint' || !isPathSeen(segment.path, box)) continue
      kinds.add(corridor.kind)
      found.add(stroke)
    }
  }
  return {
    kinds: corridorKinds.filter((kind) => kinds.has(kind)),
    strokes: strokes.filter((stroke) => found.has(stroke)),
  }
}

/** By its points, and the middles between them. */
const isPathSeen = (path: readonly LngLat[], box: MapBox): boolean =>
  path.some((point, i) => {
    const next = path[i + 1] ?? point
    const middle: LngLat = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]
    return isInside(box, toScreen(box, point)) || isInside(box, toScreen(box, middle))
  })

/** The families of the events here, those in clusters among them; `isAhead` when the first of some mark has not yet begun. */
export function shapesSeen(
  { events }: Pick<Dataset, 'events'>,
  set: Pick<MarkSet, 'marks' | 'tallyOf'>,
  { box, instant }: Here,
): { readonly families: KindFamily[]; readonly isAhead: boolean } {
  const here = set.marks.filter(({ lngLat }) => isInside(box, toScreen(box, lngLat)))
  const column = familyColumn(events)
  const tallies = here.map((mark) => set.tallyOf(mark, column))
  return {
    families: kindFamilies.filter((_, n) => tallies.some((tally) => (tally[n] ?? 0) > 0)),
    isAhead: here.some(({ id }) => (events[id]?.date?.start ?? 0) > instant),
  }
}

const columns = new WeakMap<Dataset['events'], Uint8Array>()

/** By the event's number, the place of its family among the families. */
function familyColumn(events: Dataset['events']): Uint8Array {
  const column =
    columns.get(events) ?? Uint8Array.from(events, ({ kind }) => kindFamilies.indexOf(familyOf[kind]))
  columns.set(events, column)
  return column
}
