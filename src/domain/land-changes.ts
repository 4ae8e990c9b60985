import type { Holdings } from './holdings.ts'
import { countryOfUnit, type Polity } from './polity.ts'
import { recordOf } from './relation-of-time.ts'

/** Land came to a state that stood already on the first day, to one that did not, or to another part of the same state.
 *  `disputed`: it left a state and stands for itself since, as a country of today whose status is contested; that is
 *  told as it is, neither as a new state nor as another's land. */
export const landMoves = ['passed', 'founded', 'disputed', 'within'] as const
export type LandMove = (typeof landMoves)[number]

/** Of a unit of land: the states that had it on the two days, or of a move within a state the parts of it. Under another
 *  name or order a state is the same while it continues the record of the same country. */
export type LandChange = {
  readonly unit: string
  readonly move: LandMove
  readonly from: string
  readonly to: string
}

type Known = {
  readonly holdings: Holdings
  readonly polities: ReadonlyMap<string, Polity>
  readonly countries: ReadonlyMap<string, { readonly contested: boolean }>
}

export function landChanges(
  { holdings, polities, countries }: Known,
  from: number,
  to: number,
): readonly LandChange[] {
  const lineOf = (holder: string): string => recordOf(holder, polities) ?? holder
  const at = (instant: number) => (unit: string) => {
    const { holder } = holdings.holderOf(unit, instant)
    return { part: holder, whole: holdings.wholeOf(holder, instant) }
  }
  const [before, after] = [at(from), at(to)]
  const stood = new Set(holdings.units.map((unit) => lineOf(before(unit).whole)))
  const toMove = (whole: string): LandMove => {
    if (stood.has(lineOf(whole))) return 'passed'
    return countries.get(whole)?.contested === true ? 'disputed' : 'founded'
  }
  return holdings.units.flatMap((unit): LandChange[] => {
    const [was, is] = [before(unit), after(unit)]
    const isSameState = lineOf(was.whole) === lineOf(is.whole)
    if (isSameState && lineOf(was.part) === lineOf(is.part)) return []
    if (isSameState) return [{ unit, move: 'within', from: was.part, to: is.part }]
    return [{ unit, move: toMove(is.whole), from: was.whole, to: is.whole }]
  })
}

/** What came from one state to another, in the order of moves, the largest first. */
export type LandGroup = Omit<LandChange, 'unit'> & { readonly units: readonly string[] }

export function toLandGroups(changes: readonly LandChange[]): readonly LandGroup[] {
  const groups = new Map<string, LandGroup>()
  for (const { unit, ...change } of changes) {
    const key = landEntry(change)
    groups.set(key, { ...change, units: [...(groups.get(key)?.units ?? []), unit] })
  }
  return [...groups.values()].sort(
    (a, b) => landMoves.indexOf(a.move) - landMoves.indexOf(b.move) || b.units.length - a.units.length,
  )
}

/** Names a group, the same for each of its changes. */
export const landEntry = ({ move, from, to }: Omit<LandChange, 'unit'>): string => `${move}:${from}>${to}`

/** The lands of a group that are worth naming: none where a state came to be on all the land that it has today. */
export const landsToName = (
  { move, to, units }: LandGroup,
  polities: Known['polities'],
): readonly string[] =>
  (move === 'founded' || move === 'disputed') &&
  units.every((unit) => countryOfUnit(unit) === recordOf(to, polities))
    ? []
    : units
