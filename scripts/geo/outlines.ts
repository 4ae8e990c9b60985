import type { FeatureCollection, MultiLineString, Position } from 'geojson'
import type { Bbox } from './cut.ts'
import {
  addCrossings,
  groupArcs,
  isAntimeridian,
  isInside,
  isOnEdge,
  splitLine,
  toLines,
  toTopology,
} from './lines.ts'
import type { IsSuch, LineSources } from './lines.ts'
import type { UnitCollection } from './units.ts'

export interface OutlineProperties {
  id: string
  /** Of the region's box. */
  part: 'inside' | 'outside'
}

export type OutlineCollection = FeatureCollection<MultiLineString, OutlineProperties>

/** Coast and borders of each country as lines, only the segments that pass. */
const toOutlines = (units: UnitCollection, box: Bbox, isDrawn: IsSuch): Map<string, Position[][]> => {
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

/**
 * The whole outline of each country of the region: 1:10m inside the box, 1:50m beyond it, without the
 * edges of any cut.
 */
export const buildOutlines = ({ world, region, box, landBox }: LineSources): OutlineCollection => {
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
