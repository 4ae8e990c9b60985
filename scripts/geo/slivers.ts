import { geoLength } from 'd3-geo'
import type { Position } from 'geojson'
import type { Ring } from './cut.ts'
import { toPolygonList } from './cut.ts'
import { pointWithin } from './faces.ts'
import { edgesOf } from './nodes.ts'
import { areaKm2, earthRadiusKm } from './placing.ts'
import type { UnitCollection } from './units.ts'

/** A scrap of a unit that a cut has left behind: apart from the rest of the unit, on the other side of a cut. */
export interface Sliver {
  unit: string
  at: Position
  areaKm2: number
  /** Of the whole scrap, as if it were a band. */
  widthKm: number
  /** The part of the same country that it touches along most of its edge. */
  beside: string
}

/** Larger scraps are exclaves that somebody meant, unless they are narrow bands. */
const smallestKm2 = 400
const narrowestKm = 6

const lengthKm = (ring: Ring): number => geoLength({ type: 'LineString', coordinates: ring }) * earthRadiusKm

/** The slivers among the units of a map. Islands and what another country's border cuts off are none. */
export const findSlivers = ({ features }: UnitCollection): Sliver[] => {
  const pieces = features.flatMap(({ properties: { id, country }, geometry }) => {
    const polygons = toPolygonList(geometry).map((rings) => ({ id, country, rings, area: areaKm2(rings) }))
    const main = Math.max(...polygons.map(({ area }) => area))
    return polygons.map((piece) => ({ ...piece, isMain: piece.area === main }))
  })
  const owners = new Map<string, string[]>()
  for (const { id, rings } of pieces)
    for (const edge of edgesOf(rings)) owners.set(edge, [...(owners.get(edge) ?? []), id])
  return pieces.flatMap(({ id, country, rings, area, isMain }): Sliver[] => {
    const widthKm = (2 * area) / lengthKm(rings[0] ?? [])
    if (isMain || (area >= smallestKm2 && widthKm >= narrowestKm)) return []
    const votes = new Map<string, number>()
    for (const edge of edgesOf(rings))
      for (const owner of owners.get(edge) ?? [])
        if (owner !== id) votes.set(owner, (votes.get(owner) ?? 0) + 1)
    const [beside] = [...votes]
      .filter(([owner]) => owner.slice(0, 2) === country)
      .toSorted(([, a], [, b]) => b - a)
    return beside === undefined
      ? []
      : [{ unit: id, at: pointWithin(rings), areaKm2: Math.round(area), widthKm, beside: beside[0] }]
  })
}
