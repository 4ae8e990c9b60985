import { toBibtex } from '../cite/bibtex.ts'
import type { CslItem } from '../cite/csl.ts'
import { toPlainText, type CiteWords } from '../cite/plain-text.ts'
import { toRis } from '../cite/ris.ts'

/** One row a form in which a citation can be taken away. */
export const citeForms = [
  { id: 'text', extension: 'txt', mediaType: 'text/plain;charset=utf-8', write: toPlainText },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex;charset=utf-8', write: toBibtex },
  { id: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  {
    id: 'csl',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items: readonly CslItem[]) => `${JSON.stringify(items, null, 2)}\n`,
  },
] as const satisfies readonly {
  id: string
  extension: string
  mediaType: string
  write: (items: readonly CslItem[], words: CiteWords) => string
}[]

export type CiteForm = (typeof citeForms)[number]
