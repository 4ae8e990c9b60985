import type { CslItem } from './csl.ts'
import { toDateText } from './date-text.ts'

/** An item as a ContextObject in the title of a span, where Zotero and its kin look for what a page is about.
 *  https://en.wikipedia.org/wiki/COinS */
export function toCoins(item: CslItem): string {
  const fields = new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', item.title],
    ...optional('rft.source', item['container-title']),
    ...optional('rft.date', item.issued && toDateText(item.issued)),
    ...optional('rft.identifier', item.URL),
    ...optional('rft.language', item.language),
    ...optional('rft.description', item.note),
  ])
  return fields.toString()
}

const optional = (name: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[name, value]]
