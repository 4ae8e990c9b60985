import type { Dataset } from '../domain/dataset.ts'
import { relationAt, type RelationStatus } from '../domain/country.ts'
import { createClock } from './turning-points.ts'

export type Tints = ReadonlyMap<string, RelationStatus>

/** Changes whenever some country's relation does. */
export const createRelationClock = ({
  relations,
}: Pick<Dataset, 'relations'>): ((instant: number) => number) =>
  createClock(
    [...relations.values()].flatMap(({ steps }) =>
      steps.flatMap(({ date }) => (date === null ? [] : [date.start])),
    ),
  )

/** How each country is tinted at the instant; countries left out have no record. */
export function toTints(
  { relations, atlas }: Pick<Dataset, 'relations'> & { atlas: Pick<Dataset['atlas'], 'home'> },
  instant: number,
): Tints {
  const tints = new Map<string, RelationStatus>()
  for (const [country, relation] of relations) {
    const status = relationAt(relation, instant)
    if (status !== 'nodata') tints.set(country, status)
  }
  return tints.set(atlas.home, 'home')
}

const order: readonly RelationStatus[] = [
  'strategic',
  'relations',
  'recognised',
  'limited',
  'none',
  'union',
  'nodata',
]

/** The statuses on the map at the instant, for its legend; some country always lacks a record. */
export function statusesAt(
  { relations }: Pick<Dataset, 'relations'>,
  instant: number,
): readonly RelationStatus[] {
  const found = new Set([...relations.values()].map((relation) => relationAt(relation, instant)))
  return order.filter((status) => status === 'nodata' || found.has(status))
}
