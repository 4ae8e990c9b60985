import { cutAtAntimeridian } from './cut.ts'
import { readWorld50m } from './packages.ts'
import { simplifyTopology } from './simplify.ts'
import type { MapGrain } from './split.ts'
import { addExclave, groupByCountry, mergeUnits, toUnitFeature } from './units.ts'
import type { Exclave, UnitCollection } from './units.ts'

/** 0.01° is a third of a pixel at zoom 4.5, where the region's own detail takes over. */
export const worldGrain: MapGrain = { decimals: 2, tolerance: 0.015, cutTolerance: 0.045 }

/** Every country of the world at 1:50m, flat, cut along 180°. */
export const buildWorld = (codes: Map<string, string>, exclaves: Exclave[]): UnitCollection => {
  const topology = simplifyTopology(readWorld50m(), worldGrain.tolerance)
  const features = mergeUnits(topology, groupByCountry(topology, codes)).map(({ id, geometry }) =>
    toUnitFeature(id, cutAtAntimeridian(geometry, worldGrain.decimals)),
  )
  for (const exclave of exclaves) addExclave(features, exclave)
  return { type: 'FeatureCollection', features }
}
