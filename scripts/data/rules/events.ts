import type { RecordOf } from '../../../src/dataset/check-records.ts'
import { fold } from '../../../src/filter/fold.ts'
import type { Rule } from './rule.ts'

export const homeUnknown: Rule = {
  id: 'home-unknown',
  check: ({ dataset: { atlas, countries }, problem }) =>
    countries.has(atlas.home)
      ? []
      : [
          problem({
            collection: 'atlas',
            record: 'atlas',
            field: 'home',
            reason: `“${atlas.home}” is no country`,
          }),
        ],
}

export const eventWithoutLane: Rule = {
  id: 'event-without-lane',
  check: ({ dataset: { events, themes }, problem }) =>
    events
      .filter((event) => !event.themes.some((id) => themes.get(id)?.lane === true))
      .map(({ id }) =>
        problem({
          collection: 'events',
          record: id,
          field: 'themes',
          reason: 'names no theme that is a lane of the timeline',
        }),
      ),
}

export const eventWithFewFacets: Rule = {
  id: 'event-with-few-facets',
  check: ({ dataset: { events }, problem }) =>
    events
      .filter(({ themes, countries, organizations, leaders }) => {
        const others = [countries, organizations, leaders].filter((ids) => ids.length > 0)
        return themes.length === 0 || others.length === 0
      })
      .map(({ id }) =>
        problem({
          collection: 'events',
          record: id,
          field: '',
          reason: 'needs a theme, and a country, an organization or a leader',
        }),
      ),
}

export const duplicateEvent: Rule = {
  id: 'duplicate-event',
  check: ({ records: { events }, dataset, problem }) => {
    const byDay = new Map<string, RecordOf<'events'>[]>()
    for (const event of events) {
      if (event.date === null) continue
      const key = [
        event.date,
        event.kind,
        ...event.countries.filter((id) => id !== dataset.atlas.home).sort(),
      ].join(' ')
      byDay.set(key, [...(byDay.get(key) ?? []), event])
    }
    return [...byDay.values()].flatMap((same) =>
      same.flatMap((event, i) =>
        same
          .slice(i + 1)
          .filter((other) => titlesOverlap(event.title.en, other.title.en))
          .map((other) =>
            problem({
              collection: 'events',
              record: other.id,
              field: 'title',
              reason: `tells the same as “${event.id}”: same date, kind and countries, like titles`,
            }),
          ),
      ),
    )
  },
}

/** True when half of the longer words of the shorter title stand in the other. */
function titlesOverlap(a: string, b: string): boolean {
  const [short, long] = [longWords(a), longWords(b)].sort((x, y) => x.size - y.size)
  if (short === undefined || long === undefined || short.size === 0) return false
  return [...short].filter((word) => long.has(word)).length >= short.size / 2
}

const longWords = (title: string): Set<string> => new Set(fold(title).match(/[a-z0-9]{4,}/g) ?? [])
