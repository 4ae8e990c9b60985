import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'

/** The events as records of the data format, version 1, and beside them the records of all sources, places, people, bodies,
 *  corridors, themes and figures that they name, with what identifies each. */
export function toJson(events: readonly DetailedEvent[], dataset: DetailedDataset): string {
  const { title, licence, version, issued } = dataset.atlas
  const accounts = events.flatMap((event) => event.accounts)
  const named = <T extends { readonly id: string }>(records: ReadonlyMap<string, T>, ids: Iterable<string>) =>
    [...new Set(ids)].sort().flatMap((id) => records.get(id) ?? [])
  const namesIn = (
    records: ReadonlyMap<string, { readonly id: string; readonly names: unknown }>,
    ids: Iterable<string>,
  ) => named(records, ids).map(({ id, names }) => ({ id, names }))
  const all = (key: 'countries' | 'leaders' | 'organizations' | 'people' | 'corridors' | 'themes') =>
    events.flatMap((event) => event[key])
  return JSON.stringify(
    {
      ...{ title, licence, dataVersion: version, issued },
      events: events.map(toRecord),
      places: named(
        dataset.places,
        events.flatMap(({ place }) => place ?? []),
      ),
      sources: named(
        dataset.sources,
        accounts.map(({ source }) => source),
      ),
      countries: namesIn(dataset.countries, all('countries')),
      leaders: namesIn(dataset.leaders, all('leaders')),
      organizations: namesIn(dataset.organizations, all('organizations')),
      people: namesIn(dataset.people, all('people')),
      corridors: namesIn(dataset.corridors, all('corridors')),
      themes: namesIn(dataset.themes, all('themes')),
      figures: named(
        dataset.figures,
        accounts.flatMap(({ says }) => Object.keys(says?.figures ?? {})),
      ),
    },
    null,
    1,
  )
}

/** What its record says and nothing that the atlas worked out, but for who led at the time. */
function toRecord(event: DetailedEvent) {
  const { id, title, summary, date, calendar, kind, place, placeRole, importance } = event
  const { countries, organizations, people, corridors, themes, leaders, accounts, differ, related } = event
  return {
    ...{ id, title, summary, date: date?.edtf ?? null, calendar, kind, place, placeRole },
    ...{ countries, organizations, people, corridors, themes, leaders, importance },
    ...{ accounts, differ, related },
  }
}
