import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { createBits, setBit, type Bits } from './bits.ts'
import { fold } from './fold.ts'

export type SearchHit = {
  readonly kind:
    | 'event'
    | 'country'
    | 'leader'
    | 'corridor'
    | 'place'
    | 'person'
    | 'organization'
    | 'polity'
    | 'area'
    | 'theme'
    | 'source'
  readonly id: string
}

type Entry = SearchHit & { readonly names: string; readonly all: string; readonly weight: number }

type Named = { id: string; names: object; short?: object | undefined }

/** Every thing with a name, its names folded, and for events the names of what they touch; with the details also their
 *  summaries and the full titles of sources. */
export type SearchIndex = {
  readonly entries: readonly Entry[]
  /** By the event's number. */
  readonly eventText: readonly string[]
}

export function toSearchIndex(dataset: Dataset, details: DetailedDataset | null = null): SearchIndex {
  const named = (kind: SearchHit['kind'], records: Iterable<Named>, extra = new Map<string, string>()) =>
    [...records].map(({ id, names, short = {} }) =>
      toEntry({ kind, id }, [...Object.values(names), ...Object.values(short)], extra.get(id) ?? '', 1),
    )
  // The details have the names in all languages.
  const { corridors, leaders, places, people, organizations, polities, areas } = details ?? dataset
  const otherNames = new Map(
    [...places.values()].map((place) => [place.id, place.otherNames.map((other) => other.name).join(' ')]),
  )
  const events = dataset.events.map((event) =>
    toEntry(
      { kind: 'event', id: event.id },
      Object.values(event.title),
      [eventWords(event, dataset), ...Object.values(details?.eventById.get(event.id)?.summary ?? {})].join(
        ' ',
      ),
      event.importance,
    ),
  )
  return {
    entries: [
      ...named('country', dataset.countries.values()),
      ...named('corridor', corridors.values()),
      ...named('leader', leaders.values()),
      ...named('place', places.values(), otherNames),
      ...named(
        'person',
        [...people.values()].filter(({ id }) => !leaders.has(id)),
      ),
      ...named('organization', organizations.values()),
      ...named('polity', polities.values()),
      ...named('area', areas.values()),
      ...named('theme', dataset.themes.values()),
      ...[...dataset.sources.values()].map(({ id, short }) =>
        toEntry({ kind: 'source' as const, id }, [details?.sources.get(id)?.title ?? short, short], '', 0),
      ),
      ...events,
    ],
    eventText: events.map((entry) => entry.all),
  }
}

const toEntry = (hit: SearchHit, names: string[], extra: string, weight: number): Entry => {
  const folded = fold(names.join(' · '))
  return { ...hit, names: folded, all: `${folded} ${fold(extra)}`, weight }
}

function eventWords(event: HistoricalEvent, dataset: Dataset): string {
  const namesIn = (map: ReadonlyMap<string, { names: object }>, ids: readonly string[]) =>
    ids.flatMap((id) => Object.values(map.get(id)?.names ?? {}))
  const place = event.place === null ? undefined : dataset.places.get(event.place)
  return [
    ...(place === undefined
      ? []
      : [...Object.values(place.names), ...place.otherNames.map((other) => other.name)]),
    ...namesIn(dataset.people, event.people),
    ...namesIn(dataset.countries, event.countries),
    ...namesIn(dataset.organizations, event.organizations),
    ...namesIn(dataset.corridors, event.corridors),
  ].join(' ')
}

const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')

/** The events in whose text every word of the query begins some word; null when nothing is searched for. */
export function toTextMatches(query: string, index: SearchIndex): Bits | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  const matches = createBits(index.eventText.length)
  for (const [number, text] of index.eventText.entries())
    if (words.every((word) => hasWordStart(text, word))) setBit(matches, number)
  return matches
}

/** Best hits first: name begins with the query, then a word of the name, then anything the record speaks of. */
export function search(query: string, index: SearchIndex, limit = 12): SearchHit[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const phrase = words.join(' ')
  return index.entries
    .filter((entry) => words.every((word) => hasWordStart(entry.all, word)))
    .map((entry) => ({ entry, score: scoreOf(entry, phrase, words) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry: { kind, id } }) => ({ kind, id }))
}

function scoreOf(entry: Entry, phrase: string, words: readonly string[]): number {
  const inName = words.every((word) => hasWordStart(entry.names, word))
  const starts = entry.names.startsWith(phrase) ? 4 : 0
  const thing = entry.kind === 'event' ? 0 : 2
  return (inName ? 8 : 0) + starts + (inName ? thing : 0) + entry.weight / 4
}

function hasWordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) return true
  return false
}
