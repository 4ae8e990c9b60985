import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import type { AreaCollection, AreaRecord } from './areas.ts'
import { buildAreas } from './areas.ts'
import { polygonContains, toPolygonList } from './cut.ts'
import { readCountryCodes } from './packages.ts'
import { totalAreaKm2 } from './placing.ts'
import { buildRegion, regionGrain } from './region.ts'

/** The contested areas of the data, as the map draws them. */

const records = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/areas.json'), 'utf8'),
) as (AreaRecord & { statedAreaKm2?: number })[]

let areas: AreaCollection

beforeAll(() => {
  areas = buildAreas(records, buildRegion(readCountryCodes(), []), regionGrain)
}, 60_000)

const shapeOf = (id: string) => areas.features.find(({ properties }) => properties.id === id)?.geometry

const landOf = (id: string): Polygon | MultiPolygon => {
  const shape = shapeOf(id)
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') throw new Error(`${id} is no land`)
  return shape
}

const contains = (id: string, at: Position) =>
  toPolygonList(landOf(id)).some((rings) => polygonContains(rings, at))

// Along the map's own border an area is as large as that map makes it.
test.each(
  records.filter(({ statedAreaKm2, accuracy }) => statedAreaKm2 !== undefined && accuracy !== 'surveyed'),
)('$id is within 5 % of $statedAreaKm2 km²', ({ id, statedAreaKm2 = 0 }) => {
  expect(Math.abs(totalAreaKm2(landOf(id)) / statedAreaKm2 - 1)).toBeLessThan(0.05)
})

test.each([
  ['armenian-control-1994-2020', [46.93, 39.99], true, 'Aghdam'],
  ['armenian-control-1994-2020', [46.04, 40.11], true, 'Kalbajar'],
  ['armenian-control-1994-2020', [46.65, 39.09], true, 'Zangilan'],
  ['armenian-control-1994-2020', [47.15, 39.6], true, 'Fuzuli'],
  ['armenian-control-1994-2020', [46.93, 40.35], false, 'Tartar'],
  ['armenian-control-1994-2020', [47.33, 39.46], false, 'Horadiz'],
  ['armenian-control-1994-2020', [46.34, 39.51], false, 'Goris'],
  ['nagorno-karabakh-oblast', [46.75, 39.76], true, 'Shusha'],
  ['nagorno-karabakh-oblast', [47.03, 39.52], true, 'Hadrut'],
  ['nagorno-karabakh-oblast', [46.55, 39.64], false, 'Lachin'],
  ['nagorno-karabakh-oblast', [46.93, 39.99], false, 'Aghdam'],
  ['peacekeeping-zone-2020-2023', [46.76, 39.82], true, 'Khankendi'],
  ['peacekeeping-zone-2020-2023', [46.75, 39.76], false, 'Shusha'],
  ['peacekeeping-zone-2020-2023', [47.03, 39.52], false, 'Hadrut'],
  ['adr-claims-1919', [46.34, 39.51], true, 'Goris'],
  ['adr-claims-1919', [44.51, 40.18], false, 'Yerevan'],
  ['armenia-claims-1919', [46.75, 39.76], true, 'Shusha'],
  ['armenia-claims-1919', [46.36, 40.68], false, 'Ganja'],
  ['georgia-claims-1919', [46.64, 41.63], true, 'Zaqatala'],
  ['crimea', [34.1, 44.95], true, 'Simferopol'],
  ['northern-cyprus', [33.32, 35.33], true, 'Kyrenia'],
  ['northern-cyprus', [33.04, 34.7], false, 'Limassol'],
  ['south-ossetia', [43.97, 42.23], true, 'Tskhinvali'],
  ['south-ossetia', [44.11, 41.98], false, 'Gori'],
  ['transnistria', [29.6, 46.84], true, 'Tiraspol'],
  ['transnistria', [28.86, 47.01], false, 'Chișinău'],
] as const)('%s at %j: %s (%s)', (...[id, at, isIn]) => {
  expect(contains(id, [...at])).toBe(isIn)
})

test('the line of contact runs through Azerbaijan, from its border with Armenia to that with Iran', () => {
  const line = shapeOf('line-of-contact-1994-2020')
  if (line?.type !== 'MultiLineString') throw new Error('no line')
  const all = line.coordinates.flat()
  expect(Math.min(...all.map(([x = 0]) => x))).toBeLessThan(46)
  expect(Math.max(...all.map(([x = 0]) => x))).toBeGreaterThan(47.2)
  expect(Math.min(...all.map(([, y = 0]) => y))).toBeLessThan(39.4)
  expect(all.some(([x = 0, y = 0]) => x < 46 && y < 39.8)).toBe(false)
})

test('areas carry their dates as instants, the end not included', () => {
  const zone = areas.features.find(({ properties }) => properties.id === 'peacekeeping-zone-2020-2023')
  expect(zone?.properties).toMatchObject({ from: Date.UTC(2020, 10, 10), to: Date.UTC(2023, 8, 21) })
})
