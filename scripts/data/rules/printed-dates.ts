import { printedIn, type Printed } from '../../../src/domain/account.ts'
import { en } from '../../../src/i18n/en.ts'
import { parseEdtf } from '../../../src/time/edtf.ts'
import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'

/** Reads the dates that sources print, as far as they are plain: a year, a month, a day, or a stretch of days. */

const names = en.dates.months.map((month, i) => `${month}|${en.dates.shortMonths[i]}\\.?`)
const month = `(${names.join('|')})`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '(\\d{4})'
const to = '\\s*(?:–|-|to|and)\\s*'

type Reader = readonly [RegExp, (parts: string[]) => string]

const readers: readonly Reader[] = [
  [anchored(year), ([y = '']) => y],
  [anchored(`${month},? ${year}`), ([m = '', y = '']) => `${y}-${toMonth(m)}`],
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

const toMonth = (name: string): string =>
  String(1 + names.findIndex((pattern) => anchored(`(?:${pattern})`).test(name))).padStart(2, '0')

const toDay = (y: string, m: string, d: string): string => `${y}-${toMonth(m)}-${d.padStart(2, '0')}`

/** null for what is no plain date: `by May 1994`, `April this year`. */
export function readPrintedDate(printed: Printed): FuzzyDate | null {
  const text = printedIn(printed, 'en').trim()
  for (const [pattern, toEdtf] of readers) {
    const parts = pattern.exec(text)
    if (parts === null) continue
    try {
      return parseEdtf(toEdtf(parts.slice(1)))
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  }
  return null
}
