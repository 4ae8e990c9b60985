import type { Position } from 'geojson'
import type { Bbox } from './cut.ts'
import type { NameFixes, Names } from './country-names.ts'
import { compileCountryNames } from './country-names.ts'
import { innerPoint, mainBbox, totalAreaKm2 } from './placing.ts'
import { contestedUnits } from './units.ts'
import type { UnitCollection } from './units.ts'

export interface LabelPlace {
  at: Position
  minzoom?: number
  maxzoom?: number
  rank?: number
}

/** The hand-made `data/geo/countries.json`. */
export interface CountryInputs {
  names: NameFixes
  /** Other names by which readers look for it. */
  alsoCalled: Record<string, string[]>
  /** Used on the map only, where the full name is too long. */
  shortNames: NameFixes
  labels: Record<string, LabelPlace>
  extraLabels: (LabelPlace & { id: string })[]
  bboxes: Record<string, Bbox>
  historical: { id: string; names: Names; bbox: Bbox; point: Position }[]
}

export interface Country {
  id: string
  names: Names
  alsoCalled?: string[] | undefined
  bbox: Bbox
  /** Where its name is set, and where to point at it. */
  point: Position
  /** Of the geometry drawn; absent for a state of the past. */
  areaKm2?: number
  contested?: true
  /** A state of the past, without geometry. */
  historical: boolean
}

/** Every country of the map, in the order of codes, then states of the past. */
export const buildCountries = (world: UnitCollection, inputs: CountryInputs): Country[] => {
  const toNames = compileCountryNames(inputs.names)
  const present = world.features.map(({ properties: { id }, geometry }): Country => {
    const country = {
      id,
      names: toNames(id),
      alsoCalled: inputs.alsoCalled[id],
      bbox: inputs.bboxes[id] ?? mainBbox(geometry),
      point: inputs.labels[id]?.at ?? innerPoint(geometry),
      historical: false,
      areaKm2: Math.round(totalAreaKm2(geometry)),
    }
    return contestedUnits.has(id) ? { ...country, contested: true } : country
  })
  return [
    ...present,
    ...inputs.historical.map((state) => ({
      ...state,
      alsoCalled: inputs.alsoCalled[state.id],
      historical: true,
    })),
  ]
}
