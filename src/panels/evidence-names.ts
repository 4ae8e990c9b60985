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

export function nameOfEvidence(
  word: string,
  { perspectives }: Told,
  { lang, messages: { shell, panels } }: { lang: string; messages: Messages },
): string {
  const meaning = readEvidence(word)
  if (meaning.is === 'mark') return nameIn(shell.evidenceMarks, meaning.id)
  if (meaning.is === 'kind') return shell.evidenceOfKind(nameIn(panels.sourceKinds, meaning.id))
  const group = perspectives.find(({ id }) => id === meaning.id)
  return shell.evidenceFrom(group === undefined ? meaning.id : inLanguage(group.names, lang))
}

const nameIn = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id
