import { type RelationStatus } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { World } from '../domain/world.ts'
import { createClock } from './turning-points.ts'

/** By unit. */
export type Tints = ReadonlyMap<string, RelationStatus>

/** Changes whenever some state's relation does, or some unit's state. */
export const createRelationClock = (
  { relations }: Pick<Dataset, 'relations'>,
  { holdings }: Pick<World, 'holdings'>,
): ((instant: number) => number) =>
  createClock([
    ...holdings.instants,
    ...[...relations.values()].flatMap(({ steps }) =>
      steps.flatMap(({ date }) => (date === null ? [] : [date.start])),
    ),
  ])

/** How each unit is tinted at the instant: by the relation of the state that holds it. */
export function toTints({ holdings, relationOf }: World, instant: number): Tints {
  const byHolder = new Map<string, RelationStatus>()
  const statusOf = (holder: string): RelationStatus => {
    const status = byHolder.get(holder) ?? relationOf(holder, instant)
    byHolder.set(holder, status)
    return status
  }
  return new Map(holdings.units.map((unit) => [unit, statusOf(holdings.holderOf(unit, instant).holder)]))
}

/** Only the home country's own land. */
export const toHomeTints = (tints: Tints): Tints =>
  new Map([...tints].filter(([, status]) => status === 'home'))
