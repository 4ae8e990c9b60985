import type { CslItem } from './csl.ts'
import { toDateText, toYearText } from './date-text.ts'

/** Types that both BibTeX and biblatex know. */
const typeOf: Record<CslItem['type'], string> = {
  webpage: 'misc', dataset: 'misc', article: 'misc', report: 'techreport', 'article-newspaper': 'misc',
  'entry-encyclopedia': 'misc', treaty: 'misc',
} // prettier-ignore

type Field = readonly [name: string, value: string | undefined]

/** BibTeX with the fields of biblatex beside it: `date` and `urldate` say more than `year`. Text is UTF-8; the
 *  characters that TeX takes as commands are escaped, and titles keep their capitals. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n')
}

function toEntry(item: CslItem): string {
  const fields: readonly Field[] = [
    ['title', braced(item.title)],
    ['author', item.author && item.author.map(({ literal }) => braced(literal)).join(' and ')],
    ['booktitle', item['container-title'] && braced(item['container-title'])],
    [item.type === 'report' ? 'institution' : 'publisher', item.publisher && braced(item.publisher)],
    ['version', item.version],
    ['year', item.issued && toYearText(item.issued)],
    ['date', item.issued && 'date-parts' in item.issued ? toDateText(item.issued) : undefined],
    ['url', item.URL?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', item.accessed && toDateText(item.accessed)],
    ['language', item.language],
    ['note', item.note && escaped(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@${typeOf[item.type]}{${item.id},`, ...lines, '}', ''].join('\n')
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
} // prettier-ignore

const escaped = (text: string): string => text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? sign)

const braced = (text: string): string => `{${escaped(text)}}`
