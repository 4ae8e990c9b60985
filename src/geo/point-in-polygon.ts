import type { Geometry, Position } from 'geojson'
import type { LngLat } from '../domain/place.ts'

/** Whether a point lies inside an area, on the plane of longitude and latitude, by the even-odd rule: holes count as
 *  outside and the winding of rings does not matter. Areas must be cut at the antimeridian. */
export function isInside([lng, lat]: LngLat, area: Geometry): boolean {
  if (area.type === 'Polygon') return isInsideRings(lng, lat, area.coordinates)
  return area.type === 'MultiPolygon' && area.coordinates.some((rings) => isInsideRings(lng, lat, rings))
}

type Box = readonly [west: number, south: number, east: number, north: number]

/** Most areas are ruled out by the box around their outline, worked out once. */
const boxes = new WeakMap<readonly Position[][], Box>()

function boxOf(rings: readonly Position[][]): Box {
  const known = boxes.get(rings)
  if (known !== undefined) return known
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of rings[0] ?? []) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  const box: Box = [west, south, east, north]
  boxes.set(rings, box)
  return box
}

function isInsideRings(lng: number, lat: number, rings: readonly Position[][]): boolean {
  const [west, south, east, north] = boxOf(rings)
  if (lng < west || lng > east || lat < south || lat > north) return false
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1 = 0, y1 = 0] = ring[i] ?? []
      const [x2 = 0, y2 = 0] = ring[j] ?? []
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
    }
  return inside
}
