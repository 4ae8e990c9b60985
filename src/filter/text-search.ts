import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { createBits, setBit, type Bits } from './bits.ts'
import { foldBySound, wordsOf } from './fold.ts'

/** The words of each event, folded, by the event's number: its titles, the names of what it touches, and with the details
 *  its summaries. */
export type EventTexts = readonly string[]

export const toEventTexts = (dataset: Dataset, details: DetailedDataset | null = null): EventTexts =>
  dataset.events.map((event) => foldBySound(eventText(event, dataset, details)))

export function eventText(event: HistoricalEvent, dataset: Dataset, details: DetailedDataset | null): string {
  const namesIn = (map: ReadonlyMap<string, { names: object }>, ids: readonly string[]) =>
    ids.flatMap((id) => Object.values(map.get(id)?.names ?? {}))
  const place = event.place === null ? undefined : dataset.places.get(event.place)
  return [
    ...Object.values(event.title),
    ...Object.values(place?.names ?? {}),
    ...(place?.otherNames ?? []).map((other) => other.name),
    ...namesIn((details ?? dataset).people, event.people),
    ...namesIn(dataset.countries, event.countries),
    ...event.countries.flatMap((id) => dataset.countries.get(id)?.alsoCalled ?? []),
    ...namesIn(dataset.organizations, event.organizations),
    ...namesIn(dataset.corridors, event.corridors),
    ...Object.values(details?.eventById.get(event.id)?.summary ?? {}),
  ].join(' ')
}

/** The events in whose text every word of the query begins some word; null when nothing is searched for. */
export function toTextMatches(query: string, texts: EventTexts): Bits | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  const matches = createBits(texts.length)
  for (const [number, text] of texts.entries())
    if (words.every((word) => hasWordStart(text, word))) setBit(matches, number)
  return matches
}

function hasWordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  return false
}
