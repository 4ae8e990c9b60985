import { asPlainText } from '../export/formula.ts'
import { mapInSteps, type Steps } from '../dataset/steps.ts'

/** Rows as text that spreadsheets and word processors take from the clipboard. */
type Cells = readonly string[]

export type CopiedText = { readonly plain: string; readonly html: string }

/** The head, and below it a row for each of the things: tab-separated values, a line a row whatever the cells hold, and a
 *  table. In steps, as there may be a hundred thousand. */
export function* toCopiedText<T>(
  head: Cells,
  things: readonly T[],
  toCells: (thing: T) => Cells,
): Steps<CopiedText> {
  const rows = yield* mapInSteps(things, (thing) => {
    const cells = toCells(thing).map(asPlainText)
    return { plain: toLine(cells), html: toHtmlRow(cells, 'td') }
  })
  const body = rows.map(({ html }) => html).join('')
  return {
    plain: [toLine(head), ...rows.map(({ plain }) => plain)].join('\n'),
    html: `<table><thead>${toHtmlRow(head, 'th')}</thead><tbody>${body}</tbody></table>`,
  }
}

const toLine = (cells: Cells): string => cells.map(onOneLine).join('\t')

/** A cell that begins with a quotation mark would be read as a quoted one. */
function onOneLine(cell: string): string {
  const text = cell.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const toHtmlRow = (cells: Cells, tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)}</${tag}>`).join('')}</tr>`
