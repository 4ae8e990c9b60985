import { toCalendarDay, toInstant } from './instant.ts'

/** Reads the dates that sources print in English, as far as they are plain: a year, a month, a day, or a stretch of them. */

const names = [
  'January|Jan\\.?', 'February|Feb\\.?', 'March|Mar\\.?', 'April|Apr\\.?', 'May', 'June|Jun\\.?', 'July|Jul\\.?',
  'August|Aug\\.?', 'September|Sept?\\.?', 'October|Oct\\.?', 'November|Nov\\.?', 'December|Dec\\.?',
] // prettier-ignore
const month = `(${names.join('|')})`
const day = '(\\d{1,2})(?:st|nd|rd|th)?(?: of)?'
const year = '(\\d{4})'
const to = '\\s*(?:–|-|to|and)\\s*'

type Reader = readonly [RegExp, (parts: string[]) => string]

const readers: readonly Reader[] = [
  [anchored(year), ([y = '']) => y],
  [anchored(`${year}\\s*[–-]\\s*${year}`), ([y = '', z = '']) => `${y}/${z}`],
  [anchored(`${month},? ${year}`), ([m = '', y = '']) => toMonth(y, m)],
  [
    anchored(`${month}\\s*[–-]\\s*${month},? ${year}`),
    ([m = '', n = '', y = '']) => `${toMonth(y, m)}/${toMonth(y, n)}`,
  ],
  [anchored(`${day} ${month},? ${year}`), ([d = '', m = '', y = '']) => toDay(y, m, d)],
  [anchored(`${month} ${day},? ${year}`), ([m = '', d = '', y = '']) => toDay(y, m, d)],
  [
    anchored(`${day}${to}${day} ${month},? ${year}`),
    ([a = '', b = '', m = '', y = '']) => `${toDay(y, m, a)}/${toDay(y, m, b)}`,
  ],
  [
    anchored(`${month} ${day}${to}${day},? ${year}`),
    ([m = '', a = '', b = '', y = '']) => `${toDay(y, m, a)}/${toDay(y, m, b)}`,
  ],
  [
    anchored(`${day} ${month}${to}${day} ${month},? ${year}`),
    ([a = '', m = '', b = '', n = '', y = '']) => `${toDay(y, m, a)}/${toDay(y, n, b)}`,
  ],
]

function anchored(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`)
}

const toMonth = (y: string, name: string): string => {
  const number = 1 + names.findIndex((pattern) => anchored(`(?:${pattern})`).test(name))
  return `${y}-${String(number).padStart(2, '0')}`
}

const toDay = (y: string, m: string, d: string): string => `${toMonth(y, m)}-${d.padStart(2, '0')}`

/** As EDTF text; null for what is no plain date: `by May 1994`, `April this year`, `31 February 1994`. */
export function readPrinted(text: string): string | null {
  for (const [pattern, toEdtf] of readers) {
    const parts = pattern.exec(text.trim())
    if (parts === null) continue
    const edtf = toEdtf(parts.slice(1))
    return edtf.split('/').every(isReal) ? edtf : null
  }
  return null
}

/** Not the 31st of February. */
function isReal(edtf: string): boolean {
  const [y, m = 1, d = 1] = edtf.split('-').map(Number)
  const found = toCalendarDay(toInstant(y ?? 0, m, d))
  return found.month === m && found.day === d
}
