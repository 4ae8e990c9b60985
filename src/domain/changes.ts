import { contains, type Span } from '../time/span.ts'
import { stateAt, type CorridorState } from './corridor.ts'
import { relationAt, type RelationStatus } from './country.ts'
import type { Dataset } from './dataset.ts'

/** What differs between the states of the world on two days. Each list holds ids in the dataset's order. */
export type Changes = {
  readonly relations: readonly Change<RelationStatus>[]
  /** Corridors of which some part passed into another state; a part not yet proposed is null. */
  readonly corridors: readonly Change<readonly (CorridorState | null)[]>[]
  readonly leaders: Turnover
  readonly periods: Turnover
  readonly polities: Turnover
}

export type Change<State> = { readonly id: string; readonly before: State; readonly after: State }

/** What goes on at the second instant and not at the first, and the other way round. */
export type Turnover = { readonly began: readonly string[]; readonly ended: readonly string[] }

type World = Pick<Dataset, 'relations' | 'corridors' | 'leaders' | 'periods' | 'polities'>

/** From the state at one instant to the state at another, whichever is the earlier: with the two exchanged every change
 *  is turned round. What came and went between them leaves no trace here. */
export function changesBetween(world: World, from: number, to: number): Changes {
  return {
    relations: [...world.relations.values()]
      .map((relation) => ({
        id: relation.country,
        before: relationAt(relation, from),
        after: relationAt(relation, to),
      }))
      .filter(({ before, after }) => before !== after),
    corridors: [...world.corridors.values()]
      .map(({ id, segments }) => ({
        id,
        before: segments.map((segment) => stateAt(segment, from)),
        after: segments.map((segment) => stateAt(segment, to)),
      }))
      .filter(({ before, after }) => before.some((state, i) => state !== after[i])),
    leaders: turnover(
      [...world.leaders.values()].map(({ id, offices }) => ({ id, spans: offices.map(({ term }) => term) })),
    ),
    periods: turnover(world.periods.map(({ id, date }) => ({ id, spans: [date] }))),
    polities: turnover([...world.polities.values()].map(({ id, date }) => ({ id, spans: [date] }))),
  }

  function turnover(things: readonly { id: string; spans: readonly Span[] }[]): Turnover {
    const goesOn = ({ spans }: { spans: readonly Span[] }, instant: number) =>
      spans.some((span) => contains(span, instant))
    const only = (at: number, notAt: number) =>
      things.filter((thing) => goesOn(thing, at) && !goesOn(thing, notAt)).map(({ id }) => id)
    return { began: only(to, from), ended: only(from, to) }
  }
}
