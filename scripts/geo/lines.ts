import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryObject, MultiLineString as TopoLines, Topology } from 'topojson-specification'
import type { Feature, FeatureCollection, GeoJsonProperties, MultiLineString, Position } from 'geojson'
import type { Sides } from '../../src/map/map-lists.ts'
import type { Bbox } from './cut.ts'
import { isContestedLine } from './units.ts'
import type { UnitCollection } from './units.ts'

/** Where a line is drawn: at every zoom, only below or only from the region's first zoom. */
type Zooms = 'all' | 'low' | 'high'

export interface BorderProperties {
  /** The units on its two sides. */
  a: string
  b: string
  contested?: true
  /** Between two parts of one country, known only roughly. */
  approximate?: true
  zooms: Zooms
}

export interface CoastProperties {
  /** The unit whose coast it is. */
  a: string
  zooms: Zooms
}

type Line<P> = Omit<Feature<MultiLineString, P>, 'id'> & {
  /** The same from run to run as long as the units are. */
  id: number
}
export type LineCollection<P> = Omit<FeatureCollection<MultiLineString, P>, 'features'> & {
  features: Line<P>[]
}

const toArcIndexes = (geometry: GeometryObject<GeoJsonProperties>): number[] => {
  if (geometry.type === 'Polygon') return geometry.arcs.flat()
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat(2)
  return []
}

/** Arc indexes by the ids of their owners, "AZ GE" where two units meet. */
export const groupArcs = (shared: Topology): Map<string, number[]> => {
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

export const toLines = (shared: Topology, indexes: number[]): Position[][] => {
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

export type IsSuch = (a: Position, b: Position) => boolean

export const isInside =
  ([west, south, east, north]: Bbox): IsSuch =>
  (a, b) => {
    const x = ((a[0] ?? 0) + (b[0] ?? 0)) / 2
    const y = ((a[1] ?? 0) + (b[1] ?? 0)) / 2
    return x > west && x < east && y > south && y < north
  }

const isOnEdge =
  ([west, south, east, north]: Bbox): IsSuch =>
  (a, b) =>
    (a[0] === b[0] && (a[0] === west || a[0] === east)) ||
    (a[1] === b[1] && (a[1] === south || a[1] === north))

const isAntimeridian: IsSuch = (a, b) => a[0] === b[0] && Math.abs(a[0] ?? 0) === 180

export interface LineSources {
  world: UnitCollection
  region: UnitCollection
  /** Where the region replaces the world. */
  box: Bbox
  /** What the region was clipped to. */
  landBox: Bbox
}

interface Group {
  owners: string[]
  zooms: Zooms
  coordinates: Position[][]
}

/** The lines of a map by who meets at them and where they are drawn, without the edges of any cut. */
const toGroups = (units: UnitCollection, box: Bbox, classify: (a: Position, b: Position) => Zooms | null) => {
  const shared = toTopology(units)
  return [...groupArcs(shared)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, indexes]): Group[] => {
      const parts = toLines(shared, indexes).flatMap((line) => splitLine(addCrossings(line, box), classify))
      return (['all', 'low', 'high'] as const).flatMap((zooms) => {
        const coordinates = parts.filter(({ part }) => part === zooms).map(({ line }) => line)
        return coordinates.length === 0 ? [] : [{ owners: key.split(' '), zooms, coordinates }]
      })
    })
}

/** The world's lines, and inside the box the region's from its first zoom. */
const toAllGroups = ({ world, region, box, landBox }: LineSources): Group[] => {
  const isIn = isInside(box)
  const isClip = isOnEdge(landBox)
  return [
    ...toGroups(world, box, (a, b) => (isAntimeridian(a, b) ? null : isIn(a, b) ? 'low' : 'all')),
    ...toGroups(region, box, (a, b) => (isIn(a, b) && !isClip(a, b) ? 'high' : null)),
  ]
}

const toCollection = <P>(lines: { properties: P; coordinates: Position[][] }[]): LineCollection<P> => ({
  type: 'FeatureCollection',
  features: lines.map(({ properties, coordinates }, i) => ({
    type: 'Feature',
    id: i + 1,
    properties,
    geometry: { type: 'MultiLineString', coordinates },
  })),
})

interface LineOptions {
  hasCoast: (unit: string) => boolean
  /** A part of a country whose limits inside it are known only roughly. */
  isRough: (unit: string) => boolean
}

/** Where two units meet, and the coast of each unit that should have it. */
export const buildLines = (
  sources: LineSources,
  { hasCoast, isRough }: LineOptions,
): { borders: LineCollection<BorderProperties>; coasts: LineCollection<CoastProperties> } => {
  const groups = toAllGroups(sources)
  const countryOf = new Map(sources.world.features.map(({ properties: { id, country } }) => [id, country]))
  const borders = groups.flatMap(({ owners: [a = '', b], zooms, coordinates }) => {
    if (b === undefined) return []
    const [one = a, other = b] = [countryOf.get(a), countryOf.get(b)]
    const properties: BorderProperties = {
      a,
      b,
      ...(isContestedLine(one, other) ? { contested: true } : {}),
      ...(one === other && (isRough(a) || isRough(b)) ? { approximate: true } : {}),
      zooms,
    }
    return [{ properties, coordinates }]
  })
  const coasts = groups.flatMap(({ owners: [a = '', b], zooms, coordinates }) =>
    b === undefined && hasCoast(a) ? [{ properties: { a, zooms }, coordinates }] : [],
  )
  return { borders: toCollection(borders), coasts: toCollection(coasts) }
}

/** [a, b, 1 if contested or 2 if approximate] of each numbered line, in order. */
export const toSides = ({ features }: LineCollection<BorderProperties>): Sides[] =>
  features.map(({ properties: { a, b, contested, approximate } }) =>
    contested ? [a, b, 1] : approximate ? [a, b, 2] : [a, b],
  )
