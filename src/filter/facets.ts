import type { HistoricalEvent } from '../domain/event.ts'
import type { Choice, FacetName } from './filter.ts'

/** The facets: one row each with the ids that an event has in it. */
export const idsOf: Record<FacetName, (event: HistoricalEvent) => readonly string[]> = {
  leader: (event) => event.leaders,
  country: (event) => event.countries,
  corridor: (event) => event.corridors,
  theme: (event) => event.themes,
  org: (event) => event.organizations,
  kind: (event) => [event.kind],
  source: (event) => event.sources,
  evidence: (event) => event.evidence,
  person: (event) => event.people,
  place: (event) => (event.place === null ? [] : [event.place]),
}

/** What a choice means. The index answers the same for all events at once. */
export function passes(ids: readonly string[], { include, exclude, mode }: Choice): boolean {
  if (exclude.some((id) => ids.includes(id))) return false
  const has = (id: string) => ids.includes(id)
  return include.length === 0 || (mode === 'all' ? include.every(has) : include.some(has))
}
