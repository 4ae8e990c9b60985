import { contains, type Span } from '../time/span.ts'
import { stateAt, type CorridorState } from './corridor.ts'
import { relationAt, type RelationStatus } from './country.ts'
import type { Dataset } from './dataset.ts'
import { landChanges, type LandChange } from './land-changes.ts'
import { recordOf } from './relation-of-time.ts'
import { worldOf, type World } from './world.ts'

/** What differs between the states of the world on two days. Each list holds ids in the dataset's order. */
export type Changes = {
  /** By country: how the state that continues its record stood to the home country. */
  readonly relations: readonly Change<RelationStatus>[]
  /** Units of land, by the borders of the time. */
  readonly lands: readonly LandChange[]
  /** Corridors of which some part passed into another state; a part not yet proposed is null. */
  readonly corridors: readonly Change<readonly (CorridorState | null)[]>[]
  readonly leaders: Turnover
  readonly periods: Turnover
  readonly polities: Turnover
  readonly areas: Turnover
}

export type Change<State> = { readonly id: string; readonly before: State; readonly after: State }

/** What goes on at the second instant and not at the first, and the other way round. */
export type Turnover = { readonly began: readonly string[]; readonly ended: readonly string[] }

type Known = Pick<
  Dataset,
  | 'relations'
  | 'corridors'
  | 'leaders'
  | 'periods'
  | 'polities'
  | 'areas'
  | 'territories'
  | 'countries'
  | 'atlas'
>

/** Of each dataset the last comparison: map and panel tell of the same one, each time that something moves. */
const known = new WeakMap<Known, { from: number; to: number; changes: Changes }>()

/** From the state at one instant to the state at another, whichever is the earlier: with the two exchanged every change
 *  is turned round. What came and went between them leaves no trace here. */
export function changesBetween(dataset: Known, from: number, to: number): Changes {
  const last = known.get(dataset)
  if (last?.from === from && last.to === to) return last.changes
  const changes = compare(dataset, from, to)
  known.set(dataset, { from, to, changes })
  return changes
}

function compare(dataset: Known, from: number, to: number): Changes {
  const { polities, countries } = dataset
  const { holdings } = worldOf(dataset, 'then')
  const [before, after] = [from, to].map((instant) => relationsAt(dataset, instant))
  return {
    relations: [...dataset.relations.values()]
      .map((relation) => ({
        id: relation.country,
        before: before?.get(relation.country) ?? relationAt(relation, from),
        after: after?.get(relation.country) ?? relationAt(relation, to),
      }))
      .filter((change) => change.before !== change.after),
    lands: landChanges({ holdings, polities, countries }, from, to),
    corridors: [...dataset.corridors.values()]
      .map(({ id, segments }) => ({
        id,
        before: segments.map((segment) => stateAt(segment, from)),
        after: segments.map((segment) => stateAt(segment, to)),
      }))
      .filter((change) => change.before.some((state, i) => state !== change.after[i])),
    leaders: turnover(
      [...dataset.leaders.values()].map(({ id, offices }) => ({
        id,
        spans: offices.map(({ term }) => term),
      })),
    ),
    periods: turnover(dataset.periods.map(({ id, date }) => ({ id, spans: [date] }))),
    polities: turnover([...polities.values()].map(({ id, date }) => ({ id, spans: [date] }))),
    areas: turnover([...dataset.areas.values()].map(({ id, date }) => ({ id, spans: [date] }))),
  }

  function turnover(things: readonly { id: string; spans: readonly Span[] }[]): Turnover {
    const goesOn = ({ spans }: { spans: readonly Span[] }, instant: number) =>
      spans.some((span) => contains(span, instant))
    const only = (at: number, notAt: number) =>
      things.filter((thing) => goesOn(thing, at) && !goesOn(thing, notAt)).map(({ id }) => id)
    return { began: only(to, from), ended: only(from, to) }
  }
}

/** Of the countries whose records the states of the time continue, as the map of the time shows them. */
function relationsAt(dataset: Known, instant: number): ReadonlyMap<string, RelationStatus> {
  const { holdings, relationOf }: World = worldOf(dataset, 'then')
  const holders = new Set(holdings.units.map((unit) => holdings.holderOf(unit, instant).holder))
  const standing = [...holders].flatMap((holder) => holdings.chainOf(holder, instant))
  return new Map(
    standing.flatMap((holder) => {
      const record = recordOf(holder, dataset.polities)
      return record === undefined ? [] : [[record, relationOf(holder, instant)] as const]
    }),
  )
}

/** The units whose state now stands otherwise than it did, each with the country whose record tells so. */
export function unitsOfRelations(
  dataset: Known,
  { relations }: Pick<Changes, 'relations'>,
  to: number,
): ReadonlyMap<string, string> {
  const changed = new Set(relations.map(({ id }) => id))
  const { holdings } = worldOf(dataset, 'then')
  return new Map(
    holdings.units.flatMap((unit) => {
      const record = recordOf(holdings.holderOf(unit, to).holder, dataset.polities)
      return record !== undefined && changed.has(record) ? [[unit, record] as const] : []
    }),
  )
}
