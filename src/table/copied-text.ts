/** Rows as text that spreadsheets and word processors take from the clipboard. */
type Rows = readonly (readonly string[])[]

/** Tab-separated values: a line a row, whatever the cells hold. */
export const toTsv = (rows: Rows): string => rows.map((cells) => cells.map(onOneLine).join('\t')).join('\n')

/** A cell that begins with a quotation mark would be read as a quoted one. */
function onOneLine(cell: string): string {
  const text = cell.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The first row is the head. */
export function toHtmlTable([head = [], ...rows]: Rows): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)}</${tag}>`).join('')}</tr>`
  const body = rows.map((cells) => line(cells, 'td')).join('')
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body}</tbody></table>`
}
