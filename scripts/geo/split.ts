/**
 * Cuts countries into parts, so that all who meet at a cut still share its vertices: where a cut reaches a
 * border, the neighbour's ring gets the new vertex too.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification'
import type { Ring } from './cut.ts'
import { polygonContains, ringArea, toGeometry, toPolygonList, windTo } from './cut.ts'
import { keyOf, pointWithin, toFaces } from './faces.ts'
import type { Segment } from './faces.ts'
import { dropRepeats, edgesOf, findNodes, toPointRounder, toSegments } from './nodes.ts'
import { areaKm2 } from './placing.ts'
import { simplifyLine } from './simplify.ts'
import type { UnitFeature } from './units.ts'

/** How one country is cut. */
export interface Cut {
  country: string
  lines: Position[][]
  /** The part that holds a place of the country, or null for the rest of it. */
  partAt: (at: Position) => string | null
  /** Scraps smaller than this that the lines cut off go to the neighbour too, km². */
  smallestKm2?: number
}

export interface MapGrain {
  decimals: number
  /** In degrees. */
  tolerance: number
  /** The same for the lines that cut it. */
  cutTolerance: number
}

/** A cut that stops this near a border, in degrees, was meant to reach it. */
const reach = 0.35
/** A face smaller than this many cells of the map's grain goes to the neighbour that it has most in common with. */
const smallestCells = 60

const nearestOn = ([from, to]: Segment, [x = 0, y = 0]: Position): Position => {
  const [x0 = 0, y0 = 0] = from
  const [dx, dy] = [(to[0] ?? 0) - x0, (to[1] ?? 0) - y0]
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)))
  return [x0 + t * dx, y0 + t * dy]
}

const distance = (a: Position, b: Position) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))

/** From a point in the direction of another, and further by a bit. */
const beyond = ([x = 0, y = 0]: Position, to: Position, by: number): Position => {
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y]
  const stretch = 1 + by / (Math.hypot(dx, dy) || 1)
  return [x + dx * stretch, y + dy * stretch]
}

interface Land {
  polygons: Ring[][]
  border: readonly Segment[]
}

/** Where a loose end has to go on to cross the border for certain; null if the border is far. */
const leadOut = (end: Position, before: Position, { polygons, border }: Land, by: number) => {
  if (!polygons.some((rings) => polygonContains(rings, end))) return [beyond(before, end, by)]
  const best = border
    .map((segment) => nearestOn(segment, end))
    .reduce((a, b) => (distance(end, b) < distance(end, a) ? b : a))
  return distance(end, best) > reach ? null : [best, beyond(end, best, by)]
}

/** Joins what stops far from any border, in pairs: it does so at the shores of a lake that is no province's. */
const joinPairs = (ends: Position[]): Position[][] => {
  const [first, ...others] = ends
  if (!first || others.length === 0) return []
  const nearest = others.reduce((a, b) => (distance(first, b) < distance(first, a) ? b : a))
  return [[first, nearest], ...joinPairs(others.filter((end) => end !== nearest))]
}

/** Simplifies and rounds the lines, and leads their loose ends out over the border. */
const prepareLines = (lines: Position[][], land: Land, { decimals, cutTolerance }: MapGrain) => {
  const ends = new Map<string, number>()
  for (const end of lines.flatMap((line) => [line[0] ?? [], line.at(-1) ?? []]))
    ends.set(keyOf(end), (ends.get(keyOf(end)) ?? 0) + 1)
  const stranded: Position[] = []
  const lead = (end: Position = [], before: Position = []): Position[] => {
    if ((ends.get(keyOf(end)) ?? 0) > 1) return []
    const out = leadOut(end, before, land, 4 * 10 ** -decimals)
    if (!out) stranded.push(end)
    return out ?? []
  }
  const whole = lines.map((line) => {
    const [first, ...others] = simplifyLine(line, cutTolerance)
    return [...lead(first, others[0]).toReversed(), first ?? [], ...others, ...lead(line.at(-1), line.at(-2))]
  })
  return [...whole, ...joinPairs(stranded)].map((line) => dropRepeats(line.map(toPointRounder(decimals))))
}

const addToRings = (features: UnitFeature[], nodes: Map<string, Position[]>) => {
  for (const { geometry } of features) {
    for (const rings of toPolygonList(geometry)) {
      for (const [i, ring] of rings.entries()) {
        const noded = ring.flatMap((to, j) => {
          const from = ring[j - 1]
          if (!from) return [to]
          const ahead = nodes.get(`${keyOf(from)} ${keyOf(to)}`)
          const back = nodes.get(`${keyOf(to)} ${keyOf(from)}`)?.toReversed()
          return [...(ahead ?? back ?? []), to]
        })
        rings[i] = dropRepeats(noded)
      }
    }
  }
}

/** Joins faces into one geometry. */
export const joinFaces = (faces: Ring[][]): Polygon | MultiPolygon => {
  const shared = topology(
    Object.fromEntries(faces.map((rings, i) => [i, { type: 'Polygon', coordinates: rings }])),
  )
  const joined = merge(shared, Object.values(shared.objects) as (TopoPolygon | TopoMultiPolygon)[])
  return toGeometry(joined.coordinates.map((rings) => rings.map((ring, i) => windTo(i === 0 ? 1 : -1, ring))))
}

/** Gives each face to a part; a sliver goes where most of its edge is. */
const shareOut = (
  faces: Ring[][],
  { partAt, smallestKm2 = 0 }: Cut,
  cell: number,
): Map<string | null, Ring[][]> => {
  const isSmall = (rings: Ring[]) =>
    ringArea(rings[0] ?? []) / 2 < smallestCells * cell * cell || areaKm2(rings) < smallestKm2
  const shares = new Map<string | null, Ring[][]>()
  const owners = new Map<string, string | null>()
  const give = (face: Ring[], part: string | null) => {
    shares.set(part, [...(shares.get(part) ?? []), face])
    for (const edge of edgesOf(face)) owners.set(edge, part)
  }
  for (const face of faces.filter((one) => !isSmall(one))) give(face, partAt(pointWithin(face)))
  // The larger first: of an island cut in two the lesser half follows the other.
  const small = faces.filter(isSmall).toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))
  for (const face of small) {
    const votes = new Map<string | null, number>()
    for (const edge of edgesOf(face)) {
      const owner = owners.get(edge)
      if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1)
    }
    const [most] = [...votes].toSorted(([, a], [, b]) => b - a)
    give(face, most ? most[0] : partAt(pointWithin(face)))
  }
  return shares
}

/** The shares of one country's land, by part; neighbours among the features get the vertices of the cuts. */
export const divide = (features: UnitFeature[], cut: Cut, grain: MapGrain): Map<string | null, Ring[][]> => {
  const whole = features.find(({ properties }) => properties.id === cut.country)
  if (!whole) return new Map()
  const polygons = toPolygonList(whole.geometry)
  const border = polygons.flat().flatMap(toSegments)
  const cuts = prepareLines(cut.lines, { polygons, border }, grain).flatMap(toSegments)
  const segments = [...border, ...cuts]
  const nodes = findNodes(segments, border.length, toPointRounder(grain.decimals))
  const onBorder = [...nodes].flatMap(([i, found]) => {
    const [from, to] = border[i] ?? []
    return from && to ? [[`${keyOf(from)} ${keyOf(to)}`, found] as const] : []
  })
  addToRings(features, new Map(onBorder))
  const noded = segments.flatMap(([a, b], i) => toSegments(dropRepeats([a, ...(nodes.get(i) ?? []), b])))
  const faces = toFaces(noded).filter((face) => {
    const inner = pointWithin(face)
    return polygons.some((rings) => polygonContains(rings, inner))
  })
  return shareOut(faces, cut, 10 ** -grain.decimals)
}

/** Cuts the countries of a map into their parts; the rest of each keeps its id. */
export const splitUnits = (features: UnitFeature[], cuts: Cut[], grain: MapGrain): UnitFeature[] => {
  for (const cut of cuts) {
    const shares = divide(features, cut, grain)
    const at = features.findIndex(({ properties }) => properties.id === cut.country)
    const whole = features[at]
    if (!whole) continue
    const units = [...shares].map(([part, faces]): UnitFeature => ({
      ...whole,
      properties: { ...whole.properties, id: part ?? cut.country },
      geometry: joinFaces(faces),
    }))
    features.splice(at, 1, ...units)
  }
  return features.toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
}
