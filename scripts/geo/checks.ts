import { gzipSync } from 'node:zlib'
import type { Position } from 'geojson'
import { ringContains, toPolygonList } from './cut.ts'
import type { UnitCollection } from './units.ts'

const check = (holds: boolean, message: string) => {
  if (!holds) throw new Error(message)
}

const unitAt = (units: UnitCollection, at: Position): string | undefined =>
  units.features.find(({ geometry }) =>
    toPolygonList(geometry).some(
      ([outer, ...holes]) =>
        outer && ringContains(outer, at) && !holes.some((hole) => ringContains(hole, at)),
    ),
  )?.properties.id

/** Places whose country the boundary policy decides; water is undefined. */
const expectedUnits: readonly (readonly [name: string, at: Position, id: string | undefined])[] = [
  ['Crimea', [34.1, 44.95], 'UA'],
  ['Sukhumi', [41.3, 43.0], 'GE'],
  ['Northern Cyprus', [33.4, 35.28], 'CY'],
  ['Prizren', [20.8, 42.3], 'XK'],
  ['the southern Caspian', [50.5, 41.5], undefined],
  ['the northern Caspian', [50, 45.5], undefined],
  ['Karabakh', [46.75, 39.8], 'AZ'],
  ['Nakhchivan', [45.5, 39.25], 'AZ'],
]

const expectedWorldUnits: typeof expectedUnits = [
  ['the Arctic Ocean', [0, 86], undefined],
  ['the Antarctic', [60, -85], 'AQ'],
  ['Western Sahara', [-13, 25], 'EH'],
  ['Hargeisa', [44.06, 9.4], 'SO'],
  ['Chukotka west of 180°', [178, 67], 'RU'],
  ['Chukotka east of 180°', [-175, 66.5], 'RU'],
]

/** Throws where a map breaks the boundary policy, has a streak across it, or an empty country. */
export const checkUnits = (units: UnitCollection, extent: 'world' | 'region') => {
  const expected = extent === 'world' ? [...expectedUnits, ...expectedWorldUnits] : expectedUnits
  for (const [name, at, id] of expected) {
    const found = unitAt(units, at)
    check(found === id, `${extent}: ${name} lies in ${found ?? 'water'}, not in ${id ?? 'water'}`)
  }
  for (const { properties, geometry } of units.features) {
    const rings = toPolygonList(geometry).flat()
    check(rings.length > 0, `${extent}: ${properties.id} has no land`)
    const isStreak = (ring: Position[]) =>
      ring.some(([x = 0, y = 0], i) => {
        const [x0 = x] = ring[i - 1] ?? []
        return Math.abs(x - x0) > 90 && y > -89
      })
    check(!rings.some(isStreak), `${extent}: ${properties.id} has an edge across the map`)
  }
}

/** Limits in gzipped bytes: these files are part of the first load. */
const limits: Readonly<Record<string, number>> = {
  'world.json': 300_000,
  'region.json': 90_000,
  'borders.json': 100_000,
  'coasts.json': 90_000,
  'areas.json': 30_000,
}

export const checkSize = (file: string, text: string): number => {
  const bytes = gzipSync(text, { level: 9 }).length
  const limit = limits[file]
  check(limit === undefined || bytes <= limit, `${file} is ${bytes} bytes gzipped, over ${limit}`)
  return bytes
}
