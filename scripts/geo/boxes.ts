import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { AreaCollection } from './areas.ts'
import type { Bbox } from './cut.ts'
import { mainBbox, ringBbox } from './placing.ts'
import type { UnitCollection } from './units.ts'

/** What has to be seen of each unit and each contested area when it is chosen, to a hundredth of a degree. */
export const buildBoxes = (units: UnitCollection, areas: AreaCollection): Record<string, Bbox> =>
  Object.fromEntries(
    [...units.features, ...areas.features].map(({ properties: { id }, geometry }) => [id, toBox(geometry)]),
  )

const toBox = (geometry: Polygon | MultiPolygon | MultiLineString): Bbox => {
  const [west, south, east, north] =
    geometry.type === 'MultiLineString' ? ringBbox(geometry.coordinates.flat()) : mainBbox(geometry)
  return [round(west), round(south), round(east), round(north)]
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100
