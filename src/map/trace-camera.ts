import type { Dataset } from '../domain/dataset.ts'
import type { AppState, Camera } from '../state/app-state.ts'
import { placeAt, toTraceRoute, type TraceRoute } from '../trace/trace-route.ts'
import { isInTheOpen, toFit } from './camera.ts'
import { roomFor, type Box } from './free-room.ts'
import { fromWorld, toScreen, toWorld, type MapBox, type ScreenPoint } from './screen.ts'

/** Room around the point that is followed, shares of the width and height of what is free of furniture: what lies ahead stays in sight. */
const room = { x: 0.24, y: 0.26 }
/** Of the way that is left, a frame goes this share. */
const ease = 0.16
/** A route that takes up less of the map is looked at from nearer. */
const leastShare = 0.35

/** How far the map has to move, pixels, so that the point comes back between the margins of its room. */
export function toShift([x, y]: ScreenPoint, { left, top, width, height }: Box): ScreenPoint {
  const excess = (at: number, size: number, margin: number) =>
    at < size * margin ? at - size * margin : Math.max(0, at - size * (1 - margin))
  return [excess(x - left, width, room.x), excess(y - top, height, room.y)]
}

export function moved(box: MapBox, [dx, dy]: ScreenPoint): Camera {
  const [x, y] = toWorld(box.center, box.zoom)
  return { center: fromWorld([x + dx, y + dy], box.zoom), zoom: box.zoom }
}

/** Null where the route is seen large enough already. */
function toApproach({ parts }: TraceRoute, box: MapBox, furniture: readonly Box[]): Camera | null {
  const points = parts.flatMap(({ path }) => path)
  const fit = toFit(points, box, { furniture })
  return fit.zoom - box.zoom > Math.log2(1 / leastShare) ? fit : null
}

type Followed = Pick<AppState, 'trace' | 'tracing'>

type Surroundings = { readonly isStill: boolean; readonly furniture: readonly Box[] }

/** Keeps the point that is followed in sight, unless the reader has moved the map since it last moved. */
export function createTraceCamera({ corridors }: Pick<Dataset, 'corridors'>) {
  let before: Followed = { trace: null, tracing: false }
  let isLetGo = false
  let held = { key: '', room: { left: 0, top: 0, width: 0, height: 0 } }
  // A move changes what the legend tells, and so its size: the room must not change for that.
  const roomOf = (corridor: string, map: MapBox, furniture: readonly Box[]): Box => {
    const key = [corridor, map.width, map.height, furniture.length].join()
    if (key !== held.key)
      held = { key, room: roomFor({ width: 0, height: 0 }, map, { furniture, padding: 0 }) }
    return held.room
  }
  return {
    /** The reader has taken the map in hand. */
    letGo: () => {
      isLetGo = true
    },
    /** Where the camera should be in this frame; null for where it is. */
    next: (state: Followed, box: MapBox, { isStill, furniture }: Surroundings): Camera | null => {
      const { trace, tracing } = state
      const begins = tracing && !before.tracing
      const isMoved = trace !== before.trace && !tracing
      const wasHeld = before.trace?.isHeld === true
      before = { trace, tracing }
      const corridor = corridors.get(trace?.corridor ?? '')
      if (trace === null || corridor === undefined || trace.isHeld === true) return null
      const route = toTraceRoute(corridor)
      const place = placeAt(route, trace.km)
      if (place === null) return null
      const point = toScreen(box, place.lngLat)
      // Where the reader has put the point it stays, if it can be seen there.
      if (begins || isMoved) isLetGo = !begins && wasHeld && isInTheOpen(point, box, furniture)
      if (isLetGo) return null
      const approach = begins ? toApproach(route, box, furniture) : null
      if (approach !== null) return approach
      const shift = toShift(point, roomOf(trace.corridor, box, furniture))
      if (Math.hypot(...shift) < 0.5) return null
      const share = isStill ? 1 : ease
      return moved(box, [shift[0] * share, shift[1] * share])
    },
  }
}
