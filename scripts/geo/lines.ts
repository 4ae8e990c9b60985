import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryObject, MultiLineString as TopoLines, Topology } from 'topojson-specification'
import type { Feature, FeatureCollection, GeoJsonProperties, MultiLineString, Position } from 'geojson'
import type { Bbox } from './cut.ts'
import { isContestedLine } from './units.ts'
import type { UnitCollection } from './units.ts'

export interface BorderProperties {
  /** The countries on its two sides. */
  a: string
  b: string
  contested?: true
  /** Where it is drawn: at every zoom, only below or only from the region's first zoom. */
  zooms: 'all' | 'low' | 'high'
}

type Border = Feature<MultiLineString, BorderProperties>
export type BorderCollection = FeatureCollection<MultiLineString, BorderProperties>

export interface OutlineProperties {
  id: string
  /** Of the region's box. */
  part: 'inside' | 'outside'
}

export type OutlineCollection = FeatureCollection<MultiLineString, OutlineProperties>

const toArcIndexes = (geometry: GeometryObject<GeoJsonProperties>): number[] => {
  if (geometry.type === 'Polygon') return geometry.arcs.flat()
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat(2)
  return []
}

/** Arc indexes by the ids of their owners, "AZ GE" where two countries meet. */
const groupArcs = (shared: Topology): Map<string, number[]> => {
  const owners = new Map<number, Set<string>>()
  for (const [id, object] of Object.entries(shared.objects)) {
    for (const signed of toArcIndexes(object)) {
      const index = signed < 0 ? ~signed : signed
      owners.set(index, (owners.get(index) ?? new Set()).add(id))
    }
  }
  const groups = new Map<string, number[]>()
  for (const [index, ids] of owners) {
    const key = [...ids].toSorted().join(' ')
    groups.set(key, [...(groups.get(key) ?? []), index])
  }
  return groups
}

const toTopology = (units: UnitCollection): Topology =>
  topology(Object.fromEntries(units.features.map((unit) => [unit.properties.id, unit.geometry])))

const toLines = (shared: Topology, indexes: number[]): Position[][] => {
  const arcs: TopoLines = { type: 'MultiLineString', arcs: indexes.map((index) => [index]) }
  return mesh(shared, arcs).coordinates
}

/** Splits a line wherever `classify` changes; parts classified null are left out. */
const splitLine = <T>(line: Position[], classify: (a: Position, b: Position) => T | null) => {
  const parts: { part: T; line: Position[] }[] = []
  let before: T | null = null
  for (const [i, to] of line.entries()) {
    const from = line[i - 1]
    if (!from) continue
    const part = classify(from, to)
    if (part !== null) {
      if (part === before) parts.at(-1)?.line.push(to)
      else parts.push({ part, line: [from, to] })
    }
    before = part
  }
  return parts
}

/** Puts a vertex wherever a segment crosses one of the box's four lines. */
const addCrossings = (line: Position[], [west, south, east, north]: Bbox): Position[] =>
  line.flatMap((to, i) => {
    const from = line[i - 1]
    if (!from) return [to]
    const [x0 = 0, y0 = 0] = from
    const [x1 = 0, y1 = 0] = to
    const round = (value: number) => Math.round(value * 1000) / 1000
    const crossings = [
      ...[west, east].map((x) => (x - x0) / (x1 - x0)),
      ...[south, north].map((y) => (y - y0) / (y1 - y0)),
    ]
      .filter((t) => t > 0 && t < 1)
      .toSorted((a, b) => a - b)
    return [...crossings.map((t) => [round(x0 + t * (x1 - x0)), round(y0 + t * (y1 - y0))]), to]
  })

const isInside =
  ([west, south, east, north]: Bbox) =>
  (a: Position, b: Position): boolean => {
    const x = ((a[0] ?? 0) + (b[0] ?? 0)) / 2
    const y = ((a[1] ?? 0) + (b[1] ?? 0)) / 2
    return x > west && x < east && y > south && y < north
  }

type Zooms = BorderProperties['zooms']

/** The borders of a map, split at the box; `null` drops what lies on that side of it. */
const toBorders = (
  units: UnitCollection,
  box: Bbox,
  { inside, outside }: { inside: Zooms; outside: Zooms | null },
): Border[] => {
  const shared = toTopology(units)
  const isIn = isInside(box)
  return [...groupArcs(shared)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([owners, indexes]) => {
      const [a = '', b] = owners.split(' ')
      if (b === undefined) return []
      const parts = toLines(shared, indexes).flatMap((line) =>
        splitLine<Zooms>(addCrossings(line, box), (from, to) => (isIn(from, to) ? inside : outside)),
      )
      return (['all', 'low', 'high'] as const).flatMap((zooms): Border[] => {
        const coordinates = parts.filter(({ part }) => part === zooms).map(({ line }) => line)
        if (coordinates.length === 0) return []
        const properties = isContestedLine(a, b) ? { a, b, contested: true as const, zooms } : { a, b, zooms }
        return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }]
      })
    })
}

/** Land borders: the world's, and inside the box the region's from its first zoom. */
export const buildBorders = (world: UnitCollection, region: UnitCollection, box: Bbox): BorderCollection => ({
  type: 'FeatureCollection',
  features: [
    ...toBorders(world, box, { inside: 'low', outside: 'all' }),
    ...toBorders(region, box, { inside: 'high', outside: null }),
  ],
})

type IsDrawn = (a: Position, b: Position) => boolean

/** Coast and borders of each country as lines, only the segments that pass. */
const toOutlines = (units: UnitCollection, box: Bbox, isDrawn: IsDrawn): Map<string, Position[][]> => {
  const shared = toTopology(units)
  const groups = [...groupArcs(shared)].map(([key, indexes]) => ({ ids: key.split(' '), indexes }))
  return new Map(
    units.features.map(({ properties: { id } }) => {
      const indexes = groups.flatMap((group) => (group.ids.includes(id) ? group.indexes : []))
      const lines = toLines(shared, indexes).flatMap((line) =>
        splitLine(addCrossings(line, box), (a, b) => (isDrawn(a, b) ? 'drawn' : null)).map(
          (part) => part.line,
        ),
      )
      return [id, lines] as const
    }),
  )
}

const isOnEdge =
  ([west, south, east, north]: Bbox): IsDrawn =>
  (a, b) =>
    (a[0] === b[0] && (a[0] === west || a[0] === east)) ||
    (a[1] === b[1] && (a[1] === south || a[1] === north))

const isAntimeridian: IsDrawn = (a, b) => a[0] === b[0] && Math.abs(a[0] ?? 0) === 180

export interface OutlineSources {
  world: UnitCollection
  region: UnitCollection
  /** Where the region replaces the world. */
  box: Bbox
  /** What the region was clipped to. */
  landBox: Bbox
}

/**
 * The whole outline of each country of the region: 1:10m inside the box, 1:50m beyond it, without the
 * edges of any cut.
 */
export const buildOutlines = ({ world, region, box, landBox }: OutlineSources): OutlineCollection => {
  const isIn = isInside(box)
  const isClip = isOnEdge(landBox)
  const inside = toOutlines(region, box, (a, b) => isIn(a, b) && !isClip(a, b))
  const outside = toOutlines(world, box, (a, b) => !isIn(a, b) && !isAntimeridian(a, b))
  const toFeature = (id: string, part: 'inside' | 'outside', coordinates: Position[][]) => ({
    type: 'Feature' as const,
    properties: { id, part },
    geometry: { type: 'MultiLineString' as const, coordinates },
  })
  return {
    type: 'FeatureCollection',
    features: region.features.flatMap(({ properties: { id } }) => {
      const beyond = outside.get(id) ?? []
      return [
        toFeature(id, 'inside', inside.get(id) ?? []),
        ...(beyond.length > 0 ? [toFeature(id, 'outside', beyond)] : []),
      ]
    }),
  }
}
