import type { Dataset } from '../domain/dataset.ts'
import { evidenceMarks, groupEvidence, kindEvidence, readEvidence } from '../domain/evidence.ts'
import { sourceKinds } from '../domain/source.ts'
import { inLanguage } from '../domain/text.ts'
import type { Messages } from '../i18n/i18n.tsx'

type Told = Pick<Dataset, 'perspectives'>

/** Every word of evidence that an atlas may have, in the order in which lists show them. */
export const evidenceWords = ({ perspectives }: Told): readonly string[] => [
  ...evidenceMarks,
  ...perspectives.map(({ id }) => groupEvidence(id)),
  ...sourceKinds.map(kindEvidence),
]

type Words = { readonly lang: string; readonly messages: Messages }

/** Where its heading says whether it is a side or a kind. */
export function shortNameOfEvidence(
  word: string,
  { perspectives }: Told,
  { lang, messages: { shell, panels } }: Words,
): string {
  const { is, id } = readEvidence(word)
  if (is === 'mark') return nameIn(shell.evidenceMarks, id)
  if (is === 'kind') return nameIn(panels.sourceKinds, id)
  const group = perspectives.find((known) => known.id === id)
  return group === undefined ? id : inLanguage(group.names, lang)
}

/** Where it stands alone. */
export function nameOfEvidence(word: string, told: Told, words: Words): string {
  const name = shortNameOfEvidence(word, told, words)
  const { shell } = words.messages
  return { mark: (alone: string) => alone, kind: shell.evidenceOfKind, group: shell.evidenceFrom }[
    readEvidence(word).is
  ](name)
}

const nameIn = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id
