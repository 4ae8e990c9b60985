import { contains } from '../time/span.ts'
import { countryOfUnit, type Polity, type Territory } from './polity.ts'

/** Who holds which unit of land when. A holder is a polity, or where none is given the unit's country of today: ids of
 *  the former are kebab-case, of the latter two capitals. */
export type Holdings = {
  /** Of the time, or today's. */
  readonly borders: 'then' | 'now'
  readonly units: readonly string[]
  /** Of the unit at the instant. */
  readonly holderOf: (unit: string, instant: number) => Holding
  /** All that belongs to the holder or to what is part of it at the instant. */
  readonly unitsOf: (holder: string, instant: number) => readonly string[]
  /** The holder, what it is part of at the instant, and so on up. */
  readonly chainOf: (holder: string, instant: number) => readonly string[]
  /** The state at the end of that chain: the holder itself when it is part of none. */
  readonly wholeOf: (holder: string, instant: number) => string
  /** When any of the answers may change. */
  readonly instants: readonly number[]
}

export type Holding = { readonly holder: string; readonly territory: Territory | null }

export type LandRecords = {
  readonly territories: readonly Territory[]
  readonly polities: ReadonlyMap<string, Polity>
  readonly countries: ReadonlyMap<string, { readonly historical: boolean }>
}

export function createHoldings({ territories, polities, countries }: LandRecords): Holdings {
  const held = territories.filter(({ status }) => status !== 'claimed')
  const byUnit = groupByUnit(held)
  const standing = [...countries].filter(([, { historical }]) => !historical).map(([id]) => id)
  const units = [...new Set([...standing, ...byUnit.keys()])]
  const holderOf = (unit: string, instant: number): Holding => {
    const territory = byUnit.get(unit)?.find(({ date }) => contains(date, instant)) ?? null
    return { holder: territory?.polity ?? countryOfUnit(unit), territory }
  }
  const withinOf = (holder: string, instant: number): string | undefined =>
    polities.get(holder)?.within.find(({ date }) => contains(date, instant))?.polity
  const chainOf = (holder: string, instant: number): readonly string[] => {
    const chain = [holder]
    for (let next = withinOf(holder, instant); next !== undefined && !chain.includes(next);) {
      chain.push(next)
      next = withinOf(next, instant)
    }
    return chain
  }
  const dates = [...held, ...[...polities.values()].flatMap(({ within }) => within)].map(({ date }) => date)
  return {
    borders: 'then',
    units,
    holderOf,
    unitsOf: (holder, instant) =>
      units.filter((unit) => chainOf(holderOf(unit, instant).holder, instant).includes(holder)),
    chainOf,
    wholeOf: (holder, instant) => chainOf(holder, instant).at(-1) ?? holder,
    instants: dates.flatMap(({ start, end }) => [start, end]),
  }
}

/** The territories of each unit, the later begun first: it is the one that holds where two overlap. */
function groupByUnit(territories: readonly Territory[]): Map<string, Territory[]> {
  const byUnit = new Map<string, Territory[]>()
  for (const territory of territories.toSorted((a, b) => b.date.start - a.date.start))
    for (const unit of territory.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), territory])
  return byUnit
}

/** Today's borders at any instant. */
export const todaysHoldings = ({ units }: Pick<Holdings, 'units'>): Holdings => ({
  borders: 'now',
  units,
  holderOf: (unit) => ({ holder: countryOfUnit(unit), territory: null }),
  unitsOf: (holder) => units.filter((unit) => countryOfUnit(unit) === holder),
  chainOf: (holder) => [holder],
  wholeOf: (holder) => holder,
  instants: [],
})
