import type { DetailedDataset } from '../../../src/domain/dataset.ts'
import { fold } from '../../../src/filter/fold.ts'
import { isOneErrorApart } from '../coverage/passage.ts'

/** What a new event may point to. */
export type Known = Pick<
  DetailedDataset,
  | 'atlas'
  | 'eventById'
  | 'sources'
  | 'places'
  | 'people'
  | 'organizations'
  | 'corridors'
  | 'themes'
  | 'countries'
  | 'figures'
>

/** Up to six ids that contain a part of the text, or are one letter away, for somebody who does not remember the id. */
export function similarIds(text: string, ids: Iterable<string>): string[] {
  const wanted = fold(text).replace(/[^a-z0-9]+/g, '-')
  const parts = wanted.split('-').filter((part) => part.length >= 3)
  const isSimilar = (id: string): boolean =>
    parts.some((part) => id.toLowerCase().includes(part)) || isOneErrorApart(wanted, id.toLowerCase())
  return [...ids].filter(isSimilar).slice(0, 6)
}

/** A kebab-case id of the first words of a title, with the year where the words alone are taken. */
export function toId(
  title: string,
  year: string | undefined,
  taken: { has: (id: string) => boolean },
): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  const short = words
    .filter((word) => !small.has(word))
    .slice(0, 5)
    .join('-')
  const candidates = [short, `${short}-${year ?? 'undated'}`]
  return candidates.find((id) => id !== '' && !taken.has(id)) ?? `${short}-2`
}

const small = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'and', 'to', 'for', 'is', 'are', 's'])
