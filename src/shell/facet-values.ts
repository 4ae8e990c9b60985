import type { Corridor } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { eventKinds } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import type { FacetCounts } from '../filter/facet-counts.ts'
import { idsOf } from '../filter/facets.ts'
import type { Choice, FacetName } from '../filter/filter.ts'
import type { Messages } from '../i18n/i18n.tsx'
import { firstStart } from '../panels/corridor-state.ts'
import { evidenceWords, nameOfEvidence } from '../panels/evidence-names.ts'

export type FacetValue = {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Another name, by which it was looked for. */
  readonly alias?: string
}

type Words = { lang: string; messages: Messages }

const namesOf: Record<FacetName, (dataset: Dataset, words: Words) => readonly (readonly [string, string])[]> =
  {
    leader: ({ leaders }, { lang }) =>
      [...leaders.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    country: ({ countries }, { lang }) =>
      [...countries.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    corridor: ({ corridors }, { lang }) =>
      [...corridors.values()].toSorted(byStart).map(({ id, names }) => [id, inLanguage(names, lang)]),
    theme: ({ themes }, { lang }) =>
      [...themes.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    org: ({ organizations }, { lang }) =>
      [...organizations.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    person: ({ people }, { lang }) =>
      [...people.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    place: ({ places }, { lang }) =>
      [...places.values()].map(({ id, names }) => [id, inLanguage(names, lang)]),
    kind: (_, { messages }) => eventKinds.map((kind) => [kind, messages.kinds[kind]]),
    source: ({ sources }) => [...sources.values()].map(({ id, short }) => [id, short]),
    evidence: (dataset, words) =>
      evidenceWords(dataset).map((word) => [word, nameOfEvidence(word, dataset, words)]),
  }

const byStart = (a: Corridor, b: Corridor): number =>
  (firstStart(a) ?? Infinity) - (firstStart(b) ?? Infinity)

/** Facets whose values keep the order of the dataset; the others go by their counts. */
const inDatasetOrder: readonly FacetName[] = ['leader', 'corridor', 'theme', 'evidence']

const usedIds = new WeakMap<Dataset, Map<FacetName, ReadonlySet<string>>>()

function idsInUse(dataset: Dataset, facet: FacetName): ReadonlySet<string> {
  const byFacet = usedIds.get(dataset) ?? new Map<FacetName, ReadonlySet<string>>()
  usedIds.set(dataset, byFacet)
  const known = byFacet.get(facet) ?? new Set(dataset.events.flatMap((event) => idsOf[facet](event)))
  byFacet.set(facet, known)
  return known
}

/** Every value that any event has, with its count now. Values without events stay, last. */
export function toFacetValues(
  facet: FacetName,
  dataset: Dataset,
  counts: FacetCounts,
  words: Words,
): FacetValue[] {
  const used = idsInUse(dataset, facet)
  const values = namesOf[facet](dataset, words)
    .filter(([id]) => used.has(id) || facet === 'corridor')
    .map(([id, name]) => ({ id, name, count: counts[facet].get(id) ?? 0 }))
  const ordered = inDatasetOrder.includes(facet) ? values : values.sort((a, b) => b.count - a.count)
  return [...ordered.filter(({ count }) => count > 0), ...ordered.filter(({ count }) => count === 0)]
}

/** The values shown while the group is folded short: the first `limit` and every chosen one. */
export const shortened = (
  values: readonly FacetValue[],
  choice: Choice,
  limit: number,
): readonly FacetValue[] =>
  values.filter(({ id }, i) => i < limit || choice.include.includes(id) || choice.exclude.includes(id))
