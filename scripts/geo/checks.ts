import { gzipSync } from 'node:zlib'
import type { Position } from 'geojson'
import { polygonContains, ringArea, toPolygonList } from './cut.ts'
import { findSlivers } from './slivers.ts'
import type { UnitCollection } from './units.ts'

const check = (holds: boolean, message: string) => {
  if (!holds) throw new Error(message)
}

const unitAt = (units: UnitCollection, at: Position): string | undefined =>
  units.features.find(({ geometry }) => toPolygonList(geometry).some((rings) => polygonContains(rings, at)))
    ?.properties.id

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

/** Places that lie in a part of their country, to see that the cuts run where they should. */
const expectedParts: typeof expectedUnits = [
  ['Kars', [43.1, 40.6], 'TR-kars'],
  ['Iğdır', [44.04, 39.92], 'TR-surmalu'],
  ['Erzurum', [41.27, 39.9], 'TR'],
  ['Antakya', [36.16, 36.2], 'TR-hatay'],
  ['Edirne', [26.56, 41.67], 'TR-thrace'],
  ['Nakhchivan', [45.41, 39.21], 'AZ-nakhchivan'],
  ['Ganja', [46.36, 40.68], 'AZ'],
  ['Goris', [46.34, 39.51], 'AM-zangezur'],
  ['Makhachkala', [47.45, 42.98], 'RU-dagestan'],
  ['Grozny', [45.69, 43.32], 'RU-terek'],
  ['Krasnodar', [38.98, 45.04], 'RU-kuban'],
  ['Simferopol', [34.1, 44.95], 'UA-crimea'],
  ['Kherson', [32.62, 46.64], 'UA'],
  ['Izmail', [28.84, 45.35], 'UA-budjak'],
  ['Chișinău', [28.86, 47.01], 'MD'],
]

const expectedWorldParts: typeof expectedUnits = [
  ['Leipzig', [12.37, 51.34], 'DE-east'],
  ['Munich', [11.57, 48.14], 'DE'],
  ['Wrocław', [17.03, 51.11], 'PL-west'],
  ['Olsztyn', [20.48, 53.78], 'PL-west'],
  ['Poznań', [16.93, 52.41], 'PL-posen'],
  ['Warsaw', [21.01, 52.23], 'PL'],
  ['Kraków', [19.94, 50.06], 'PL-galicia'],
  ['Lviv', [24.03, 49.84], 'UA-galicia'],
  ['Kyiv', [30.52, 50.45], 'UA'],
  ['Brest', [23.69, 52.1], 'BY-west'],
  ['Minsk', [27.56, 53.9], 'BY'],
  ['Vilnius', [25.28, 54.69], 'LT-vilnius'],
  ['Kaunas', [23.9, 54.9], 'LT'],
  ['Kaliningrad', [20.6, 54.7], 'RU-kaliningrad'],
  ['Vyborg', [28.85, 60.72], 'RU-vyborg'],
  ['Saint Petersburg', [30.5, 59.85], 'RU'],
  ['Kyzyl', [94.45, 51.72], 'RU-tuva'],
  ['Omsk', [73.37, 54.99], 'RU-siberia'],
  ['Khabarovsk', [135.1, 48.48], 'RU-far-east'],
  ['Bukhara', [64.42, 39.77], 'UZ-bukhara'],
  ['Tashkent', [69.25, 41.3], 'UZ'],
  ['Dushanbe', [68.78, 38.56], 'TJ-bukhara'],
  ['Hanoi', [105.83, 21.03], 'VN'],
  ['Hue', [107.5, 16.4], 'VN-south'],
  ['Sanaa', [44.2, 15.35], 'YE'],
  ['Hargeisa', [44.06, 9.56], 'SO-north'],
  ['Lhasa', [91.1, 29.65], 'CN-tibet'],
  ['Harbin', [126.6, 45.75], 'CN-manchuria'],
  ['Cluj', [23.6, 46.77], 'RO-transylvania'],
  ['Novi Sad', [19.85, 45.35], 'RS-vojvodina'],
]

/** Throws where a cut went wrong: a part without land, a place in another part, land lost or won, a scrap left behind. */
export const checkParts = (
  units: UnitCollection,
  extent: 'world' | 'region',
  { parts, areaBefore }: { parts: readonly string[]; areaBefore: number },
) => {
  const ids = new Set(units.features.map(({ properties }) => properties.id))
  const missing = extent === 'world' ? parts.filter((part) => !ids.has(part)) : []
  check(missing.length === 0, `${extent}: ${missing.join(', ')} have no land`)
  const expected = extent === 'world' ? [...expectedParts, ...expectedWorldParts] : expectedParts
  for (const [name, at, id] of expected) {
    const found = unitAt(units, at)
    check(found === id, `${extent}: ${name} lies in ${found ?? 'water'}, not in ${id ?? 'water'}`)
  }
  const scraps = findSlivers(units).map(
    ({ unit, at, areaKm2, beside }) => `${areaKm2} km² of ${unit} at ${at.join(', ')} beside ${beside}`,
  )
  check(scraps.length === 0, `${extent}: the cuts left ${scraps.join('; ')}`)
  const change = totalLand(units) / areaBefore - 1
  check(Math.abs(change) < 1e-5, `${extent}: the cuts changed the land by ${change * 100} %`)
}

/** All land, in square degrees. */
export const totalLand = (units: UnitCollection): number =>
  units.features
    .flatMap(({ geometry }) => toPolygonList(geometry).flat())
    .reduce((sum, ring) => sum + ringArea(ring) / 2, 0)

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
