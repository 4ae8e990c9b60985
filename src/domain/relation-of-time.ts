import { relationAt, type Relation, type RelationStatus } from './country.ts'
import type { Holdings } from './holdings.ts'
import type { Polity } from './polity.ts'

type Known = {
  readonly polities: ReadonlyMap<string, Polity>
  readonly relations: ReadonlyMap<string, Relation>
  readonly atlas: { readonly home: string }
}

/** The country whose record of relations a holder of land continues: its own where it is a country of today. */
export const recordOf = (holder: string, polities: Known['polities']): string | undefined =>
  polities.has(holder) ? polities.get(holder)?.country : holder

/** Tells how holders of land stand to the home country's state of the time at the instant. Two that are parts of one
 *  whole are within one union, whatever their records say. */
export function createRelations(
  { polities, relations, atlas: { home } }: Known,
  holdings: Holdings,
): (holder: string, instant: number) => RelationStatus {
  const wholeOfHome = (instant: number): string | null => {
    const { holder } = holdings.holderOf(home, instant)
    return recordOf(holder, polities) === home ? holdings.wholeOf(holder, instant) : null
  }
  return (holder, instant) => {
    const record = recordOf(holder, polities)
    if (record === home) return 'home'
    const whole = wholeOfHome(instant)
    if (whole !== null && holdings.wholeOf(holder, instant) === whole) return 'union'
    const status = record === undefined ? 'nodata' : relationAt(relations.get(record), instant)
    // With the borders of the time it is they that tell of a union; a record may say so until relations begin anew.
    return status === 'union' && holdings.borders === 'then' ? 'nodata' : status
  }
}
