import type { Dataset } from '../domain/dataset.ts'
import type { Holdings } from '../domain/holdings.ts'
import { countryOfUnit } from '../domain/polity.ts'
import { recordOf } from '../domain/relation-of-time.ts'
import type { Selected } from '../state/selection.ts'

type Known = Pick<Dataset, 'polities'>

/** The land of a selected state at the instant: of a country, what the states of the time held that continue in it, else
 *  its land of today. */
export function toSelectedLand(
  { polities }: Known,
  selected: Selected,
  { holdings, instant }: { holdings: Holdings; instant: number },
): readonly string[] {
  if (selected.kind === 'polity') return holdings.unitsOf(selected.id, instant)
  if (selected.kind !== 'country') return []
  const isIts = (holder: string) => recordOf(holder, polities) === selected.id
  const held = holdings.units.filter((unit) =>
    holdings.chainOf(holdings.holderOf(unit, instant).holder, instant).some(isIts),
  )
  return held.length > 0 ? held : holdings.units.filter((unit) => countryOfUnit(unit) === selected.id)
}

/** What a click on land selects: the country of today that holds it, or the state of the time. A polity that still stands
 *  is told of in its country's panel. */
export function toPickedState(
  { polities }: Known,
  unit: string,
  { holdings, instant }: { holdings: Holdings; instant: number },
): Selected {
  const { holder } = holdings.holderOf(unit, instant)
  const polity = polities.get(holder)
  if (polity === undefined) return { kind: 'country', id: holder }
  const stillStands = polity.country !== undefined && polity.date.closes === 'open'
  return stillStands ? { kind: 'country', id: polity.country ?? holder } : { kind: 'polity', id: holder }
}
