import type { Bbox } from './cut.ts'
import { clipToBox } from './cut.ts'
import { readCountries10m } from './packages.ts'
import { simplifyTopology } from './simplify.ts'
import type { MapGrain } from './split.ts'
import { addExclave, groupByCountry, mergeUnits, moveUnit, toUnitFeature } from './units.ts'
import type { Exclave, UnitCollection } from './units.ts'

/** Where the finer coast and borders replace the world's. */
export const regionBox: Bbox = [20, 33, 66, 50]

/** Land reaches a little past the box, so that no seam of water shows along its edge. */
const overlap = 0.05

export const landBox: Bbox = [
  regionBox[0] - overlap,
  regionBox[1] - overlap,
  regionBox[2] + overlap,
  regionBox[3] + overlap,
]

export const regionGrain: MapGrain = { decimals: 3, tolerance: 0.004, cutTolerance: 0.01 }

/** Countries of the region at 1:10m, clipped to the land box. */
export const buildRegion = (codes: Map<string, string>, exclaves: Exclave[]): UnitCollection => {
  const topology = simplifyTopology(readCountries10m(), regionGrain.tolerance)
  const groups = groupByCountry(topology, codes)
  moveUnit(topology, groups, { at: [34.1, 44.95], from: 'RU', to: 'UA' })
  const features = mergeUnits(topology, groups).flatMap(({ id, geometry }) => {
    const clipped = clipToBox(geometry, landBox, regionGrain.decimals)
    return clipped ? [toUnitFeature(id, clipped)] : []
  })
  for (const exclave of exclaves) addExclave(features, exclave)
  return { type: 'FeatureCollection', features }
}
