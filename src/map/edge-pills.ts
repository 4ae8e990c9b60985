import type { LngLat } from '../domain/place.ts'
import { isInside, toScreen, type MapBox } from './screen.ts'
import type { Placed } from './spots.ts'

export const sides = ['top', 'right', 'bottom', 'left'] as const
export type Side = (typeof sides)[number]

/** Events beyond one edge of the map, named by the place where most of them are. */
export type EdgePill = {
  readonly side: Side
  readonly place: string
  readonly lngLat: LngLat
  readonly count: number
  /** Some of them are elsewhere. */
  readonly isMixed: boolean
  /** Where along the edge the place lies, from 0 (top or left) to 1. */
  readonly along: number
}

type Beyond = Placed & { along: number }

/** From the centre through the point: the edge that the line leaves by, and where. */
function leave(box: MapBox, lngLat: LngLat): { side: Side; along: number } {
  const [x, y] = toScreen(box, lngLat)
  const dx = (x - box.width / 2) / (box.width / 2)
  const dy = (y - box.height / 2) / (box.height / 2)
  if (Math.abs(dx) > Math.abs(dy))
    return { side: dx > 0 ? 'right' : 'left', along: 0.5 + dy / Math.abs(dx) / 2 }
  return { side: dy > 0 ? 'bottom' : 'top', along: 0.5 + dx / Math.abs(dy) / 2 }
}

/** Small maps have room for this many, the fullest. */
const mostOnSmall = 2
const smallWidth = 500

/** At most one pill a side; ties go to the place that comes first. */
export function toEdgePills(placed: readonly Placed[], box: MapBox): EdgePill[] {
  const beyond: Record<Side, Beyond[]> = { top: [], right: [], bottom: [], left: [] }
  for (const spot of placed) {
    if (spot.place === '' || isInside(box, toScreen(box, spot.lngLat))) continue
    const { side, along } = leave(box, spot.lngLat)
    beyond[side].push({ ...spot, along })
  }
  const pills = sides.flatMap((side) => toPill(side, beyond[side]))
  if (box.width >= smallWidth) return pills
  return pills.sort((a, b) => b.count - a.count).slice(0, mostOnSmall)
}

function toPill(side: Side, beyond: readonly Beyond[]): EdgePill[] {
  const counts = new Map<string, number>()
  for (const { place, count } of beyond) counts.set(place, (counts.get(place) ?? 0) + count)
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  const first = beyond.find(({ place }) => counts.get(place) === most)
  if (first === undefined) return []
  const { place, lngLat, along } = first
  const count = beyond.reduce((sum, spot) => sum + spot.count, 0)
  return [{ side, place, lngLat, along, count, isMixed: counts.size > 1 }]
}
