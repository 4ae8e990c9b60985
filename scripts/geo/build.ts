/**
 * Builds the map data of the atlas, public/geo/, from the atlas packages and the hand-made data/geo/.
 * All files but the relief are GeoJSON in [lng, lat] degrees, cut along 180°, the same from run to run.
 *
 * world.json      units at 1:50m, countries or parts of them that once belonged elsewhere: id, country (ISO
 *                 3166-1 alpha-2, XK for Kosovo), contested? (true), coast? (true where coasts.json has its coast)
 * region.json     the same at 1:10m, inside the region's box; drawn over the world from zoom 4.5
 * water-box.json  the region's box: water laid over the world's coarser coast before region.json
 * borders.json    lines where two units meet, numbered: a, b (the units), contested?, approximate?, zooms ("all",
 *                 "low" = below 4.5 only, "high" = from 4.5 only)
 * coasts.json     coasts of the region's units and of states made of several, numbered: a (the unit), zooms
 * areas.json      contested areas and, as lines, lines of control: id, kind, from, to (UTC milliseconds, the end not
 *                 included), status, accuracy
 * lakes.json      minzoom
 * rivers.json     minzoom, schematic (true); drawn by hand: id, name_en, name_az …
 * labels.json     kind ("water", "range", "river"), id, minzoom, rank (the lower wins), name_en, name_az, name_ru,
 *                 name_tr
 * names.json      not GeoJSON, read by the app: the labels of countries and cities, with names of other
 *                 times, the places of the names of areas, and the boxes of units and areas
 * border-sides.json  not GeoJSON, read by the app: [a, b, 1 if contested or 2 if approximate] of each line of borders.json, in its order
 * land-names.json  not GeoJSON, read by the app: { [id of a part of a country]: names by language }
 * countries.json  not GeoJSON: [{ id, names, alsoCalled?, bbox [w, s, e, n] of the main landmass, point [lng, lat],
 *                 areaKm2?, contested?, historical }]; a state of the past has no geometry
 * relief.webp     shaded relief in Web Mercator rows; relief.json: its corners and credit
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Polygon } from 'geojson'
import { buildAreas } from './areas.ts'
import type { AreaRecord } from './areas.ts'
import { checkParts, checkSize, checkUnits, totalLand } from './checks.ts'
import { buildCountries } from './countries.ts'
import type { CountryInputs } from './countries.ts'
import { buildLabels } from './labels.ts'
import type { LabelInputs } from './labels.ts'
import { buildLines, toSides } from './lines.ts'
import { buildNames } from './names.ts'
import { readCountryCodes } from './packages.ts'
import { buildRegion, landBox, regionBox, regionGrain } from './region.ts'
import type { PartRecipe } from './parts.ts'
import { toCuts } from './parts.ts'
import { splitUnits } from './split.ts'
import type { Exclave, UnitCollection } from './units.ts'
import { buildLakes, buildRivers } from './water.ts'
import type { River } from './water.ts'
import { buildWorld, worldGrain } from './world.ts'

const root = join(import.meta.dirname, '..', '..')
const inputFolder = join(root, 'data', 'geo')
const outputFolder = join(root, 'public', 'geo')

const readInput = (file: string): unknown => JSON.parse(readFileSync(join(inputFolder, file), 'utf8'))

const readData = (file: string): unknown => JSON.parse(readFileSync(join(root, 'data', file), 'utf8'))

const write = (file: string, content: unknown) => {
  const text = JSON.stringify(content)
  const bytes = checkSize(file, text)
  writeFileSync(join(outputFolder, file), text)
  console.log(`geo/${file}`.padEnd(22), `${(bytes / 1000).toFixed(1)} KB gzipped`)
}

const toBox = ([west, south, east, north]: typeof regionBox): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

interface TerritoryRecord {
  units: string[]
}

/** Of the region, and of states that were put together from several units: only their outline must be without the
 *  lines between those. */
const unitsWithCoast = (region: UnitCollection, territories: TerritoryRecord[]): ReadonlySet<string> =>
  new Set([
    ...region.features.map(({ properties }) => properties.id),
    ...territories.filter(({ units }) => units.length > 1).flatMap(({ units }) => units),
  ])

const cutIntoParts = (
  { world, region }: { world: UnitCollection; region: UnitCollection },
  parts: PartRecipe[],
) => {
  const cuts = toCuts(parts)
  for (const [map, extent, grain] of [
    [world, 'world', worldGrain],
    [region, 'region', regionGrain],
  ] as const) {
    const areaBefore = totalLand(map)
    map.features = splitUnits(map.features, cuts, grain)
    checkParts(map, extent, { parts: parts.map(({ id }) => id), areaBefore })
  }
}

const build = () => {
  mkdirSync(outputFolder, { recursive: true })
  const codes = readCountryCodes()
  const { exclaves } = readInput('exclaves.json') as { exclaves: Exclave[] }
  const { rivers } = readInput('rivers.json') as { rivers: River[] }
  const countryInputs = readInput('countries.json') as CountryInputs
  const labelInputs = readInput('labels.json') as LabelInputs

  const world = buildWorld(
    codes,
    exclaves.filter(({ map }) => map === 'world'),
  )
  const region = buildRegion(
    codes,
    exclaves.filter(({ map }) => map === 'region'),
  )
  checkUnits(world, 'world')
  checkUnits(region, 'region')
  const countries = buildCountries(world, countryInputs)
  const areas = buildAreas(readData('areas.json') as AreaRecord[], region, regionGrain)
  const { units: parts } = readInput('units.json') as { units: PartRecipe[] }
  cutIntoParts({ world, region }, parts)
  const territories = readData('territories.json') as TerritoryRecord[]
  const withCoast = unitsWithCoast(region, territories)
  for (const { properties } of world.features) if (withCoast.has(properties.id)) properties.coast = true
  const rough = new Set(parts.filter(({ accuracy }) => accuracy === 'approximate').map(({ id }) => id))
  const { borders, coasts } = buildLines(
    { world, region, box: regionBox, landBox },
    { hasCoast: (id) => withCoast.has(id), isRough: (id) => rough.has(id) },
  )

  write('world.json', world)
  write('region.json', region)
  write('water-box.json', toBox(regionBox))
  write('coasts.json', coasts)
  write('areas.json', areas)
  write('borders.json', borders)
  write('border-sides.json', toSides(borders))
  write('lakes.json', buildLakes())
  write('rivers.json', buildRivers(rivers))
  write('labels.json', buildLabels(labelInputs, rivers))
  write(
    'names.json',
    buildNames(countries, { countries: countryInputs, labels: labelInputs, areas, units: world }),
  )
  write('land-names.json', Object.fromEntries(parts.map(({ id, names }) => [id, names])))
  write('countries.json', countries)
  for (const file of ['relief.webp', 'relief.json']) {
    copyFileSync(join(inputFolder, file), join(outputFolder, file))
  }
}

build()
