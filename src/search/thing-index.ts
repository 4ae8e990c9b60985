import MiniSearch, { type Options } from 'minisearch'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { wordsOf } from '../filter/fold.ts'
import { eventText } from '../filter/text-search.ts'
import type { Thing } from '../panels/things.ts'

/** What is looked up of a thing: its names in every language and script, and what else speaks of it. */
type Entry = { readonly key: string; readonly names: string; readonly words: string; readonly weight: number }

export type Found = {
  readonly thing: Thing
  /** The folded words by which it was found. */
  readonly terms: ReadonlySet<string>
}

export type ThingIndex = {
  /** Resolves when everything can be found; until then what has been read can. */
  readonly complete: Promise<void>
  /** Best first, at most `limit`. */
  readonly find: (query: string, limit: number) => readonly Found[]
}

const options: Options<Entry> = {
  idField: 'key',
  fields: ['names', 'words'],
  storeFields: ['weight'],
  tokenize: (text) => wordsOf(text),
  searchOptions: {
    prefix: true,
    // One letter in five may be wrong, two at most; short words must be right.
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    combineWith: 'AND',
    boost: { names: 4 },
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (_, __, stored) => (typeof stored?.['weight'] === 'number' ? stored['weight'] : 1),
  },
}

/** Read in slices, so that a large atlas does not hold the page up. With the details also summaries and full titles. */
export function createThingIndex(dataset: Dataset, details: DetailedDataset | null): ThingIndex {
  const index = new MiniSearch<Entry>(options)
  return {
    complete: index.addAllAsync(entriesOf(dataset, details), { chunkSize: 200 }),
    find: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, terms }) => ({ thing: toThing(String(id)), terms: new Set(terms) })),
  }
}

const toThing = (key: string): Thing => {
  const [kind, id] = key.split(':') as [Thing['kind'], string]
  return { kind, id }
}

type Named = { id: string; names: object; short?: object | undefined; alsoCalled?: readonly string[] }

function entriesOf(dataset: Dataset, details: DetailedDataset | null): Entry[] {
  // The details have the names in all languages.
  const { corridors, leaders, places, people, organizations, polities, areas } = details ?? dataset
  const named = (kind: Thing['kind'], records: Iterable<Named>, weight = 3): Entry[] =>
    [...records].map(({ id, names, short = {}, alsoCalled = [] }) => ({
      key: `${kind}:${id}`,
      names: [...Object.values(names), ...Object.values(short), ...alsoCalled].join(' '),
      words: '',
      weight,
    }))
  return [
    ...named('country', dataset.countries.values(), 4),
    ...named('leader', leaders.values(), 4),
    ...named('corridor', corridors.values(), 4),
    ...[...places.values()].map(({ id, names, otherNames }) => ({
      key: `place:${id}`,
      names: [...Object.values(names), ...otherNames.map(({ name }) => name)].join(' '),
      words: '',
      weight: 4,
    })),
    ...named(
      'person',
      [...people.values()].filter(({ id }) => !leaders.has(id)),
    ),
    ...named('organization', organizations.values()),
    ...named('polity', polities.values()),
    ...named('area', areas.values()),
    ...named('theme', dataset.themes.values()),
    ...dataset.events.map((event) => ({
      key: `event:${event.id}`,
      names: Object.values(event.title).join(' '),
      words: `${event.date?.edtf ?? ''} ${eventText(event, dataset, details)}`,
      weight: 0.8 + event.importance / 5,
    })),
    ...[...dataset.sources.values()].map(({ id, short }) => ({
      key: `source:${id}`,
      names: `${short} ${details?.sources.get(id)?.title ?? ''}`,
      words: details?.sources.get(id)?.author ?? '',
      weight: 0.5,
    })),
  ]
}
