import { feature, mergeArcs } from 'topojson-client'
import type {
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { Ring } from './cut.ts'
import { ringContains, toGeometry, toPolygonList } from './cut.ts'
import type { CountryProperties, CountryTopology } from './packages.ts'

export interface UnitProperties {
  /** A country's code, or that and the name of a part: AZ-nakhchivan. */
  id: string
  country: string
  contested?: true
  /** Its coast is in coasts.json. */
  coast?: true
}

export type UnitFeature = Feature<Polygon | MultiPolygon, UnitProperties>
export type UnitCollection = FeatureCollection<Polygon | MultiPolygon, UnitProperties>

/** Units whose status states disagree about: see data/geo/BOUNDARIES.md. */
export const contestedUnits: ReadonlySet<string> = new Set(['EH', 'PS', 'TW', 'XK'])

/** Pairs of neighbours without an agreed line between them: see data/geo/BOUNDARIES.md. */
const contestedPairs: ReadonlySet<string> = new Set(['CN-IN', 'IL-SY', 'IN-PK', 'MA-EH'])

/** Of two countries. */
export const isContestedLine = (a: string, b: string): boolean =>
  contestedUnits.has(a) ||
  contestedUnits.has(b) ||
  contestedPairs.has(`${a}-${b}`) ||
  contestedPairs.has(`${b}-${a}`)

/** Units of the sources drawn as part of a country: see data/geo/BOUNDARIES.md. */
const unitByName: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Akrotiri: 'CY',
  Somaliland: 'SO',
  Kosovo: 'XK',
  Baikonur: 'KZ',
  'Siachen Glacier': 'IN',
  'Indian Ocean Ter.': 'AU',
  'Ashmore and Cartier Is.': 'AU',
  'USNB Guantanamo Bay': 'CU',
  'Clipperton I.': 'FR',
  'Coral Sea Is.': 'AU',
}

type Areal<P extends object = CountryProperties> = TopoPolygon<P> | TopoMultiPolygon<P>

export const isAreal = <P extends object>(geometry: GeometryObject<P>): geometry is Areal<P> =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** The country geometries of a topology by alpha-2 code; a unit of no country is left out. */
export const groupByCountry = (topology: CountryTopology, codes: Map<string, string>) => {
  const groups = new Map<string, Areal[]>()
  for (const geometry of topology.objects.countries.geometries) {
    if (!isAreal(geometry)) continue
    const name = geometry.properties?.name ?? ''
    const id = unitByName[name] ?? codes.get(String(geometry.id ?? ''))
    if (id) groups.set(id, [...(groups.get(id) ?? []), geometry])
  }
  return groups
}

const toArcLists = (geometry: Areal) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)

/** Moves the polygon around a point from one country to another. */
export const moveUnit = (
  topology: CountryTopology,
  groups: Map<string, Areal[]>,
  { at, from, to }: { at: Position; from: string; to: string },
) => {
  const isMoved = (arcs: number[][]) => {
    const shape = feature(topology, { type: 'Polygon', arcs: arcs.slice(0, 1) })
    return shape.geometry.type === 'Polygon' && ringContains(shape.geometry.coordinates[0] ?? [], at)
  }
  const polygons = (groups.get(from) ?? []).flatMap(toArcLists)
  const moved = polygons.filter(isMoved)
  if (moved.length !== 1) throw new Error(`${moved.length} polygons of ${from} around ${at.join(', ')}`)
  groups.set(from, [{ type: 'MultiPolygon', arcs: polygons.filter((arcs) => !isMoved(arcs)) }])
  groups.set(to, [...(groups.get(to) ?? []), { type: 'MultiPolygon', arcs: moved }])
}

/** Dissolves each group into one spherical geometry. */
export const mergeUnits = (topology: CountryTopology, groups: Map<string, Areal[]>) =>
  [...groups]
    .map(([id, geometries]) => ({ id, geometry: toMerged(topology, geometries) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const toMerged = (topology: CountryTopology, geometries: Areal[]): MultiPolygon => {
  const merged = feature(topology, mergeArcs(topology, geometries) as TopoMultiPolygon)
  if (merged.geometry.type !== 'MultiPolygon') throw new Error('mergeArcs gave no MultiPolygon')
  return merged.geometry
}

export const toUnitFeature = (country: string, geometry: Polygon | MultiPolygon): UnitFeature => ({
  type: 'Feature',
  properties: {
    id: country,
    country,
    ...(contestedUnits.has(country) ? { contested: true as const } : {}),
  },
  geometry,
})

/** A small piece of land that a source lacks, drawn by hand. */
export interface Exclave {
  id: string
  name: string
  /** The country around it. */
  within: string
  /** The map whose source lacks it. */
  map: 'world' | 'region'
  ring: Ring
}

/** Gives the ring to its country and takes it out of the one around it. */
export const addExclave = (features: UnitFeature[], { id, name, within, ring }: Exclave) => {
  const [corner = []] = ring
  const owner = features.find((unit) => unit.properties.id === id)
  const host = features.find((unit) => unit.properties.id === within)
  const around = host && toPolygonList(host.geometry).find(([outer]) => outer && ringContains(outer, corner))
  if (!owner || !host || !around) throw new Error(`${name} needs ${id}, and ${within} around it`)
  owner.geometry = toGeometry([...toPolygonList(owner.geometry), [ring]])
  host.geometry = toGeometry(
    toPolygonList(host.geometry).map((polygon) =>
      polygon === around ? [...polygon, ring.toReversed()] : polygon,
    ),
  )
}
