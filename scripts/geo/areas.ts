/** Contested areas and lines of control, cut out of the region's map so that they keep to its borders. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { parseEdtf } from '../../src/time/edtf.ts'
import type { Ring } from './cut.ts'
import { ringContains, toPolygonList } from './cut.ts'
import { edgeKey, edgesOf, toSegments } from './nodes.ts'
import type { ProvinceChoice } from './provinces.ts'
import { divideByProvinces } from './provinces.ts'
import { divide, joinFaces } from './split.ts'
import type { MapGrain } from './split.ts'
import type { UnitCollection, UnitFeature } from './units.ts'

/** Land of one country: the provinces chosen and what lies inside rings drawn by hand, or all of it. */
interface LandPiece {
  country: string
  whole?: true
  provinces?: ProvinceChoice
  /** Where it has none of its own and no provinces, the area's rings. */
  rings?: Ring[]
}

/** How an area of `data/areas.json` is drawn. */
export type Made =
  | { land: LandPiece[]; rings?: Ring[] }
  /** Lines drawn by hand. */
  | { lines: Position[][] }
  /** The edge of another area, where it is no border of a country. */
  | { edgeOf: string }

export interface AreaRecord {
  id: string
  kind: string
  date: string
  status: string
  accuracy: string
  made: Made
}

export interface AreaProperties {
  id: string
  kind: string
  /** [from, to) in UTC milliseconds. */
  from: number
  to: number
  status: string
  accuracy: string
}

export type AreaFeature = Feature<Polygon | MultiPolygon | MultiLineString, AreaProperties>
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon | MultiLineString, AreaProperties>

const facesOf = (
  countries: UnitFeature[],
  { country, whole, provinces, rings = [] }: LandPiece,
  grain: MapGrain,
): Ring[][] => {
  if (whole) {
    const feature = countries.find(({ properties }) => properties.id === country)
    return feature ? toPolygonList(feature.geometry) : []
  }
  const chosen = provinces ? divideByProvinces([{ id: 'in', choice: provinces }]) : null
  const isIn = (at: Position) => rings.some((ring) => ringContains(ring, at)) || chosen?.partAt(at) === 'in'
  const lines = [...rings, ...(chosen?.lines ?? [])]
  const partAt = (at: Position) => (isIn(at) ? 'in' : null)
  return divide(countries, { country, lines, partAt }, grain).get('in') ?? []
}

const withRings = (piece: LandPiece, rings: Ring[] | undefined): LandPiece =>
  rings && !piece.whole && !piece.provinces && !piece.rings ? { ...piece, rings } : piece

/** The stretches of an area's edge that no country's ring has. */
const innerEdge = (area: Polygon | MultiPolygon, countries: UnitFeature[]): MultiLineString => {
  const borders = new Set(countries.flatMap(({ geometry }) => edgesOf(toPolygonList(geometry).flat())))
  const lines: Position[][] = []
  for (const ring of toPolygonList(area).flat()) {
    let open: Position[] | null = null
    for (const [from, to] of toSegments(ring)) {
      const isBorder = borders.has(edgeKey(from, to))
      if (isBorder) open = null
      else if (open) open.push(to)
      else lines.push((open = [from, to]))
    }
  }
  return { type: 'MultiLineString', coordinates: lines }
}

const copy = ({ features }: UnitCollection): UnitFeature[] => structuredClone(features)

/** The areas of the records, in their order. `region` is the map of whole countries. */
export const buildAreas = (
  records: AreaRecord[],
  region: UnitCollection,
  grain: MapGrain,
): AreaCollection => {
  const shapes = new Map<string, { area: Polygon | MultiPolygon; countries: UnitFeature[] }>()
  const shapeOf = ({ id, made }: AreaRecord): AreaFeature['geometry'] => {
    if ('lines' in made) return { type: 'MultiLineString', coordinates: made.lines }
    if ('edgeOf' in made) {
      const whole = shapes.get(made.edgeOf)
      if (!whole) throw new Error(`${id} is the edge of ${made.edgeOf}, which must come before it`)
      return innerEdge(whole.area, whole.countries)
    }
    const countries = copy(region)
    const faces = made.land.flatMap((piece) => facesOf(countries, withRings(piece, made.rings), grain))
    if (faces.length === 0) throw new Error(`The area ${id} is empty`)
    const area = joinFaces(faces)
    shapes.set(id, { area, countries })
    return area
  }
  const byDependence = records.toSorted((a, b) => Number('edgeOf' in a.made) - Number('edgeOf' in b.made))
  const geometries = new Map(byDependence.map((record) => [record.id, shapeOf(record)]))
  return {
    type: 'FeatureCollection',
    features: records.flatMap((record): AreaFeature[] => {
      const { id, kind, date, status, accuracy } = record
      const { start, end } = parseEdtf(date)
      const geometry = geometries.get(id)
      if (!geometry) return []
      return [{ type: 'Feature', properties: { id, kind, from: start, to: end, status, accuracy }, geometry }]
    }),
  }
}
