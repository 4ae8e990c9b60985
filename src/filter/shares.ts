import { countBits, intersect } from './bits.ts'
import type { EventIndex, EventSet } from './event-index.ts'
import type { FacetName } from './filter.ts'

/** How many events of a set have a value of a facet, whatever is chosen in it. */
export function countsAmong(
  { facets }: Pick<EventIndex, 'facets'>,
  facet: FacetName,
  { bits }: Pick<EventSet, 'bits'>,
): (id: string) => number {
  return (id) => {
    const value = facets.valueOf[facet].get(id)
    return value === undefined ? 0 : countBits(intersect(facets.eventsOf(value), bits))
  }
}
