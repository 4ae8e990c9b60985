import type { CslDate, CslItem } from './csl.ts'
import { toDateText, toYearText } from './date-text.ts'

const typeOf: Record<CslItem['type'], string> = {
  webpage: 'ELEC', dataset: 'DATA', article: 'JOUR', report: 'RPRT', 'article-newspaper': 'NEWS', 'entry-encyclopedia': 'ENCYC', treaty: 'LEGAL',
} // prettier-ignore

/** Joined by the sign that parts years, months and days, two dates would be read as one. */
const isOneDate = (date: CslDate): boolean => 'date-parts' in date && date['date-parts'].length === 1

type Line = readonly [tag: string, value: string | undefined]

/** RIS, https://en.wikipedia.org/wiki/RIS_(file_format): two-letter tags, CRLF, a date as YYYY/MM/DD. */
export const toRis = (items: readonly CslItem[]): string => items.map(toReference).join('')

function toReference(item: CslItem): string {
  const lines: readonly Line[] = [
    ['TY', typeOf[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): Line => ['AU', `${literal},`]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', item.issued && toYearText(item.issued)],
    ['DA', item.issued && isOneDate(item.issued) ? toDateText(item.issued, '/') : undefined],
    ['UR', item.URL],
    ['Y2', item.accessed && toDateText(item.accessed, '/')],
    ['LA', item.language],
    ['N1', item.note],
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`],
  )
  return [...written, 'ER  - \r\n'].join('')
}
