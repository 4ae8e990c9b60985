import { geoArea, geoEquirectangular, geoIdentity, geoStream } from 'd3-geo'
import type { GeoStream } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Bounds } from '../../src/geo/bounds.ts'

export type Bbox = Bounds
export type Ring = Position[]

export const toRounder = (decimals: number) => {
  const factor = 10 ** decimals
  // Adding 0 turns -0 into 0.
  return (value: number) => Math.round(value * factor) / factor + 0
}

/** Rounds a line and drops points that fall together. */
export const roundLine = (line: Position[], decimals: number): Position[] => {
  const round = toRounder(decimals)
  const rounded = line.map(([x = 0, y = 0]) => [round(x), round(y)])
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1]?.[0] || y !== rounded[i - 1]?.[1])
}

/** Twice the signed planar area: positive when counter-clockwise. */
export const ringArea = (ring: Ring): number => {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    sum += x0 * y1 - x1 * y0
  }
  return sum
}

export const ringContains = (ring: Ring, [x = 0, y = 0]: Position): boolean => {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
  }
  return inside
}

export const polygonContains = ([outer, ...holes]: Ring[], at: Position): boolean =>
  outer !== undefined && ringContains(outer, at) && !holes.some((hole) => ringContains(hole, at))

const ringSink = (toPosition: (x: number, y: number) => Position) => {
  const rings: Ring[] = []
  let ring: Ring = []
  const sink: GeoStream = {
    point: (x, y) => void ring.push(toPosition(x, y)),
    lineStart: () => void (ring = []),
    lineEnd: () => {
      const [first] = ring
      if (first) rings.push([...ring, first])
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  }
  return { rings, sink }
}

/** Counter-clockwise for 1. */
export const windTo = (sign: 1 | -1, ring: Ring): Ring =>
  ringArea(ring) * sign > 0 ? ring : ring.toReversed()

/** Groups the rings of one cut polygon into outer rings with their holes, wound as RFC 7946 wants. */
const toPolygons = (rings: Ring[], decimals: number): Ring[][] => {
  const rounded = rings
    .map((ring) => roundLine(ring, decimals))
    .filter((ring) => ring.length >= 4 && ringArea(ring) !== 0)
  const isWithin = (inner: Ring, outer: Ring) =>
    inner !== outer && inner[0] !== undefined && ringContains(outer, inner[0])
  const outers = rounded.filter((ring) => !rounded.some((other) => isWithin(ring, other)))
  return outers.map((outer) => [
    windTo(1, outer),
    ...rounded.filter((ring) => isWithin(ring, outer)).map((hole) => windTo(-1, hole)),
  ])
}

export const toPolygonList = (geometry: Polygon | MultiPolygon): Ring[][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

export const toGeometry = (polygons: Ring[][]): Polygon | MultiPolygon => {
  const [only] = polygons
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const streamPolygon = (rings: Ring[], stream: GeoStream) =>
  geoStream({ type: 'Polygon', coordinates: rings }, stream)

/** A ring wound backwards covers more than half the sphere: a handful of degenerate islets do. */
const isSound = ([outer]: Ring[]) =>
  outer !== undefined && geoArea({ type: 'Polygon', coordinates: [outer] }) < 2 * Math.PI

/** Cuts spherical polygons along 180° and around the poles; the result is planar lng/lat. */
export const cutAtAntimeridian = (
  geometry: Polygon | MultiPolygon,
  decimals: number,
): Polygon | MultiPolygon => {
  const flat = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
  const polygons = toPolygonList(geometry)
    .filter(isSound)
    .flatMap((rings) => {
      const { rings: cut, sink } = ringSink((x, y) => [x, -y])
      streamPolygon(rings, flat.stream(sink))
      return toPolygons(cut, decimals)
    })
  return toGeometry(polygons)
}

/** Clips polygons to a box; null when nothing of them lies inside. */
export const clipToBox = (
  geometry: Polygon | MultiPolygon,
  [west, south, east, north]: Bbox,
  decimals: number,
): Polygon | MultiPolygon | null => {
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ])
  const polygons = toPolygonList(geometry)
    .filter(isSound)
    .flatMap((rings) => {
      const { rings: cut, sink } = ringSink((x, y) => [x, y])
      streamPolygon(rings, clip.stream(sink))
      return toPolygons(cut, decimals)
    })
  return polygons.length > 0 ? toGeometry(polygons) : null
}
