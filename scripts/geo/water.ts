import { feature } from 'topojson-client'
import { geoArea, geoBounds } from 'd3-geo'
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import type { LocalizedText } from '../../src/domain/text.ts'
import { toNameProperties } from './country-names.ts'
import { cutAtAntimeridian, roundLine } from './cut.ts'
import { readWater50m } from './packages.ts'
import { earthRadiusKm } from './placing.ts'
import { regionBox } from './region.ts'

const decimals = 3

/** Outside the region only lakes of this size are drawn. */
const smallestFarLakeKm2 = 3000

const overlapsRegion = (geometry: Polygon | MultiPolygon | LineString | MultiLineString): boolean => {
  const [[west, south], [east, north]] = geoBounds(geometry)
  const [w, s, e, n] = regionBox
  return west < e && east > w && south < n && north > s
}

export type LakeCollection = FeatureCollection<Polygon | MultiPolygon, { minzoom: number }>

/** Lakes: every one of the region, elsewhere the large ones. */
export const buildLakes = (): LakeCollection => {
  const topology = readWater50m()
  const features = feature(topology, topology.objects.lakes).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const area = geoArea(geometry) * earthRadiusKm ** 2
    if (area < smallestFarLakeKm2 && !overlapsRegion(geometry)) return []
    const minzoom = area > 15000 ? 1 : area > smallestFarLakeKm2 ? 3 : 5
    const lake: LakeCollection['features'][number] = {
      type: 'Feature',
      properties: { minzoom },
      geometry: cutAtAntimeridian(geometry, decimals),
    }
    return [lake]
  })
  return { type: 'FeatureCollection', features }
}

/** A river course drawn by hand. */
export interface River {
  id: string
  names: LocalizedText
  points: Position[]
}

export interface RiverProperties {
  id?: string
  minzoom: number
  /** The course is hand-drawn or generalised: good to see, not to measure. */
  schematic: true
  [name: `name_${string}`]: string
}

export type RiverCollection = FeatureCollection<LineString | MultiLineString, RiverProperties>

const toRiver = ({ id, names, points }: River): Feature<LineString, RiverProperties> => ({
  type: 'Feature',
  properties: {
    id,
    minzoom: 5,
    schematic: true,
    ...toNameProperties(names),
  },
  geometry: { type: 'LineString', coordinates: points },
})

/** Hand-drawn rivers, and the unnamed courses of the region from the 1:50m source. */
export const buildRivers = (rivers: River[]): RiverCollection => {
  const topology = readWater50m()
  const unnamed = feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return []
    if (!overlapsRegion(geometry)) return []
    const rounded: LineString | MultiLineString =
      geometry.type === 'LineString'
        ? { ...geometry, coordinates: roundLine(geometry.coordinates, decimals) }
        : { ...geometry, coordinates: geometry.coordinates.map((line) => roundLine(line, decimals)) }
    const river: RiverCollection['features'][number] = {
      type: 'Feature',
      properties: { minzoom: 4, schematic: true },
      geometry: rounded,
    }
    return [river]
  })
  return { type: 'FeatureCollection', features: [...unnamed, ...rivers.map(toRiver)] }
}
