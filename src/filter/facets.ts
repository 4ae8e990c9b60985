import type { HistoricalEvent } from '../domain/event.ts'
import { facetNames, type Choice, type FacetName, type Filter } from './filter.ts'

/** The ids an event has in each facet. */
export const idsOf: Record<FacetName, (event: HistoricalEvent) => readonly string[]> = {
  leader: (event) => event.leaders,
  country: (event) => event.countries,
  corridor: (event) => event.corridors,
  theme: (event) => event.themes,
  org: (event) => event.organizations,
  kind: (event) => [event.kind],
  source: (event) => event.sources,
}

export type FacetCounts = { readonly [Facet in FacetName]: ReadonlyMap<string, number> }

export function passes(ids: readonly string[], choice: Choice): boolean {
  if (choice.exclude.some((id) => ids.includes(id))) return false
  return choice.include.length === 0 || choice.include.some((id) => ids.includes(id))
}

/** One pass over the events: who matches everything, and for each facet how many events each id would have if that
 *  facet were left out. `also` is a condition beside the facets (text, span) that every counted event must meet. */
export function matchAndCount(
  events: readonly HistoricalEvent[],
  filter: Filter,
  also: (event: HistoricalEvent) => boolean,
): { matches: HistoricalEvent[]; counts: FacetCounts } {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >
  const matches: HistoricalEvent[] = []
  for (const event of events) {
    if (!also(event)) continue
    const failed = facetNames.filter((name) => !passes(idsOf[name](event), filter[name]))
    if (failed.length === 0) matches.push(event)
    // An event that fails one facet alone would come back if that facet were left out.
    const counted = failed.length === 0 ? facetNames : failed.length === 1 ? failed : []
    for (const name of counted)
      for (const id of idsOf[name](event)) counts[name].set(id, (counts[name].get(id) ?? 0) + 1)
  }
  return { matches, counts }
}
