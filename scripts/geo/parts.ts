import type { Position } from 'geojson'
import type { Ring } from './cut.ts'
import { ringContains } from './cut.ts'
import type { ProvinceChoice } from './provinces.ts'
import { divideByProvinces } from './provinces.ts'
import type { Cut } from './split.ts'

/** A part of a country that once belonged elsewhere than the rest: the hand-made `data/geo/units.json`. */
export interface PartRecipe {
  /** The country's code and the part's name: TR-kars. */
  id: string
  /** For lists: what of the country it is. */
  names: { en: string; az: string }
  /** Made of provinces of today, or of what lies inside rings drawn by hand, which may reach over the border. */
  provinces?: ProvinceChoice
  rings?: Ring[]
  accuracy: 'surveyed' | 'traced' | 'approximate'
  note?: string
}

const isNever = () => null

/** What a cut takes off that is smaller is the cut's fault: no part is as small, but for islands, which no cut crosses. */
const smallestKm2 = 400

/** How to cut each country that has parts. Where rings overlap, the first one in the list has the land. */
export const toCuts = (recipes: PartRecipe[]): Cut[] => {
  const countries = [...new Set(recipes.map(({ id }) => id.slice(0, 2)))]
  return countries.map((country) => {
    const own = recipes.filter(({ id }) => id.slice(0, 2) === country)
    const byProvince = own.flatMap(({ id, provinces }) => (provinces ? [{ id, choice: provinces }] : []))
    const byRing = own.flatMap(({ id, rings = [] }) => rings.map((ring) => ({ id, ring })))
    const divided = byProvince.length > 0 ? divideByProvinces(byProvince) : { lines: [], partAt: isNever }
    return {
      country,
      smallestKm2,
      lines: [...byRing.map(({ ring }) => ring), ...divided.lines],
      partAt: (at: Position) => byRing.find(({ ring }) => ringContains(ring, at))?.id ?? divided.partAt(at),
    }
  })
}
