import type { Holding, Holdings } from '../domain/holdings.ts'
import type { Sides } from './map-lists.ts'

/** How a line between two units is drawn at a date: `within` parts what belongs to one state, as between the republics of
 *  a union; `none` is no border then. */
export type BorderKind = 'state' | 'approximate' | 'contested' | 'within' | 'none'

/** The kind of each line at the instant, in the order of the lines. */
export function toBorderKinds(
  sides: readonly Sides[],
  holdings: Holdings,
  instant: number,
): readonly BorderKind[] {
  const held = new Map(holdings.units.map((unit) => [unit, holdings.holderOf(unit, instant)] as const))
  const holdingOf = (unit: string): Holding => held.get(unit) ?? holdings.holderOf(unit, instant)
  return sides.map(([a, b, mark]) =>
    toKind([holdingOf(a), holdingOf(b)], mark, (holder) => holdings.wholeOf(holder, instant)),
  )
}

function toKind(
  [a, b]: readonly [Holding, Holding],
  mark: Sides[2],
  wholeOf: (holder: string) => string,
): BorderKind {
  if (a.holder === b.holder) return 'none'
  const territories = [a.territory, b.territory].filter((territory) => territory !== null)
  const isContested = territories.some(({ status }) => status === 'contested' || status === 'occupied')
  if (isContested || (territories.length === 0 && mark === 1)) return 'contested'
  if (wholeOf(a.holder) === wholeOf(b.holder)) return 'within'
  const isRough = mark === 2 || territories.some(({ accuracy }) => accuracy === 'approximate')
  return isRough ? 'approximate' : 'state'
}

/** The numbers of the lines that part the units from the rest of the world. */
export const outlineOf = (sides: readonly Sides[], units: ReadonlySet<string>): readonly number[] =>
  sides.flatMap(([a, b], i) => (units.has(a) === units.has(b) ? [] : [i + 1]))
