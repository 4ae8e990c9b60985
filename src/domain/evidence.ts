import type { Source, SourceKind } from './source.ts'

/** On what the record of an event rests, in words that a filter can hold: from which side its sources speak, of what kinds
 *  they are, and what there is to be said against it. */
export const evidenceMarks = [
  'contested', 'source-wanted', 'single-source', 'two-sources', 'more-sources', 'one-side', 'two-sides', 'more-sides', 'no-side',
] as const // prettier-ignore
export type EvidenceMark = (typeof evidenceMarks)[number]

const fromGroup = 'from-'
const ofKind = 'kind-'

export const groupEvidence = (group: string): string => fromGroup + group
export const kindEvidence = (kind: SourceKind): string => ofKind + kind

/** What a word of the filter stands for. */
export type EvidenceMeaning =
  { readonly is: 'group' | 'kind'; readonly id: string } | { readonly is: 'mark'; readonly id: string }

export function readEvidence(word: string): EvidenceMeaning {
  if (word.startsWith(fromGroup)) return { is: 'group', id: word.slice(fromGroup.length) }
  if (word.startsWith(ofKind)) return { is: 'kind', id: word.slice(ofKind.length) }
  return { is: 'mark', id: word }
}

type Resting = {
  /** Those that give an account, each once. */
  readonly sources: readonly Pick<Source, 'kind' | 'group'>[]
  readonly contested: boolean
  readonly wanted: boolean
}

/** In general knowledge no side speaks, so that it makes no second one. */
export function toEvidence({ sources, contested, wanted }: Resting): string[] {
  const sides = new Set(sources.flatMap(({ group, kind }) => (kind === 'editorial' ? [] : [group])))
  const marks: Record<EvidenceMark, boolean> = {
    contested,
    'source-wanted': wanted,
    'single-source': sources.length === 1,
    'two-sources': sources.length === 2,
    'more-sources': sources.length > 2,
    'one-side': sides.size === 1,
    'two-sides': sides.size === 2,
    'more-sides': sides.size > 2,
    'no-side': sides.size === 0,
  }
  return [
    ...new Set(sources.flatMap(({ group }) => (group === null ? [] : [groupEvidence(group)]))),
    ...new Set(sources.map(({ kind }) => kindEvidence(kind))),
    ...evidenceMarks.filter((mark) => marks[mark]),
  ]
}
