import { feature } from 'topojson-client'
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { polygonContains, toPolygonList } from './cut.ts'
import type { Ring } from './cut.ts'
import { groupArcs } from './lines.ts'
import { readProvinces } from './packages.ts'
import { isAreal } from './units.ts'

/** Some provinces of a country, each found by a place in it. */
export interface ProvinceChoice {
  /** Alpha-3 code: the file to look in. */
  of: string
  /** By name, which is ours and only for the reader. */
  at: Record<string, Position>
}

interface Province {
  polygons: Ring[][]
  part: string | null
}

const distanceToCorners = (ring: Ring, [x = 0, y = 0]: Position) =>
  Math.min(...ring.map(([x1 = 0, y1 = 0]) => Math.hypot((x1 - x) * Math.cos((y * Math.PI) / 180), y1 - y)))

const provinceAt = (provinces: Province[], at: Position) =>
  provinces.find(({ polygons }) => polygons.some((rings) => polygonContains(rings, at)))

const nearest = (provinces: Province[], at: Position) =>
  provinces
    .map((province) => ({
      province,
      distance: Math.min(...province.polygons.flat().map((ring) => distanceToCorners(ring, at))),
    }))
    .reduce((a, b) => (b.distance < a.distance ? b : a)).province

/** Which provinces belong to which part: a place must name one province, and a province one part. */
const assignProvinces = (provinces: Province[], parts: { id: string; choice: ProvinceChoice }[]) => {
  for (const { id, choice } of parts) {
    for (const [name, at] of Object.entries(choice.at)) {
      const found = provinces.filter(({ polygons }) => polygons.some((rings) => polygonContains(rings, at)))
      const [only] = found
      if (!only || found.length > 1)
        throw new Error(`${id}: ${found.length} provinces of ${choice.of} at ${name}`)
      if (only.part !== null) throw new Error(`${id}: ${name} lies in a province of ${only.part} already`)
      only.part = id
    }
  }
}

/** The lines between parts made of provinces, and which part a place is in. All parts are of one file. */
export const divideByProvinces = (parts: { id: string; choice: ProvinceChoice }[]) => {
  const file = parts[0]?.choice.of ?? ''
  if (parts.some(({ choice }) => choice.of !== file)) throw new Error(`Parts of ${file} and of another file`)
  const topology = readProvinces(file)
  const objects = topology.objects.units.geometries.filter(isAreal)
  const provinces = objects.map((object): Province => {
    const shape = feature(topology, object as TopoMultiPolygon).geometry
    return { polygons: toPolygonList(shape as Polygon | MultiPolygon), part: null }
  })
  assignProvinces(provinces, parts)
  const named = Object.fromEntries(objects.map((one, i) => [String(i), one]))
  const partOf = (owner: string) => provinces[Number(owner)]?.part ?? null
  const lines = [...groupArcs({ ...topology, objects: named })].flatMap(([owners, indexes]) => {
    const [a = '', b] = owners.split(' ')
    if (b === undefined || partOf(a) === partOf(b)) return []
    return indexes.flatMap((index) => {
      const line = feature(topology, { type: 'LineString', arcs: [index] }).geometry
      return line.type === 'LineString' ? [line.coordinates] : []
    })
  })
  const partAt = (at: Position): string | null => (provinceAt(provinces, at) ?? nearest(provinces, at)).part
  return { lines, partAt }
}
