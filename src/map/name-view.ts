import type { LngLat } from '../domain/place.ts'
import { holds, type Box } from './free-room.ts'
import type { MapAdapter } from './map-adapter.ts'
import { isInside, toScreen, toWorld, type MapBox } from './screen.ts'

/** What names on the map go by: how near the map is, and which of their places are in sight. */
export type NameView = {
  readonly zoom: number
  /** It is on the map, and no card lies over it. A name at the very edge moves in; one beyond it is not drawn. */
  readonly isSeen: (place: LngLat) => boolean
  /** It may come into sight before the map rests again. */
  readonly isNear: (place: LngLat) => boolean
  /** From the middle of the map, pixels. */
  readonly away: (place: LngLat) => number
}

/** Of how near the map is, such parts of a zoom step count. */
const zoomSteps = 4

export const toNameView = (box: MapBox, cards: readonly Box[]): NameView => ({
  zoom: Math.floor(box.zoom * zoomSteps) / zoomSteps,
  isSeen: (place) => {
    const at = toScreen(box, place)
    return isInside(box, at, 0) && !cards.some((card) => holds(card, at))
  },
  away: (place) => {
    const [x, y] = toScreen(box, place)
    return Math.hypot(x - box.width / 2, y - box.height / 2)
  },
  isNear: (place) => isInside(box, toScreen(box, place), -Math.max(box.width, box.height)),
})

/** The view as of the last rest of the map. It is the same one until names have to be chosen anew: the map is nearer or
 *  farther, has moved by half its size or become a globe, or another of the `places` is in sight. */
export function createNameViews(adapter: Pick<MapAdapter, 'box' | 'isMoving'>) {
  let view: NameView | null = null
  let key = ''
  return (places: readonly LngLat[], cards: readonly Box[]): NameView => {
    if (view !== null && adapter.isMoving()) return view
    const box = adapter.box()
    const next = toNameView(box, cards)
    const [x, y] = toWorld(box.center, next.zoom)
    const halves = [(2 * x) / (box.width || 1), (2 * y) / (box.height || 1)].map(Math.round)
    const nextKey = [
      next.zoom,
      box.width,
      box.height,
      box.isGlobe,
      ...halves,
      ...places.map(next.isSeen),
    ].join()
    if (view === null || nextKey !== key) view = next
    key = nextKey
    return view
  }
}
