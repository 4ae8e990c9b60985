import type { FuzzyDate, Precision } from './fuzzy-date.ts'
import { readTypedDate } from './format.ts'
import { earliestInstant, latestInstant, type Span } from './span.ts'

/** The date of an EDTF text that is a plain year, month or day, or runs from one to another: `1994`, `1994-09`,
 *  `1994-09-20`, `1918-05-28/1920-04-28`, `../1991`, `1991/..`, as `parseEdtf` would give it. null for anything else and
 *  for days that don't exist. */
export function readPlainDate(edtf: string): FuzzyDate | null {
  const slash = edtf.indexOf('/')
  if (slash >= 0) return readInterval(edtf, edtf.slice(0, slash), edtf.slice(slash + 1))
  const span = readMoment(edtf)
  if (span === null) return null
  const { start, end } = span
  return {
    edtf, shape: 'moment', start, latestStart: end, earliestEnd: start, end,
    precision: precisionOf(edtf.length), ...certain, opens: 'known', closes: 'known',
  } // prettier-ignore
}

const certain = { approximate: false, uncertain: false }

const readMoment = (text: string): Span | null =>
  /^\d{4}(-\d\d){0,2}$/.test(text) ? readTypedDate(text) : null

const precisionOf = (length: number): Precision => (length === 4 ? 'year' : length === 7 ? 'month' : 'day')

function readInterval(edtf: string, first: string, last: string): FuzzyDate | null {
  const [isOpen, isOpenEnded] = [first === '..', last === '..']
  const from = isOpen ? { start: earliestInstant, end: earliestInstant } : readMoment(first)
  const to = isOpenEnded ? { start: latestInstant, end: latestInstant } : readMoment(last)
  const known = [...(isOpen ? [] : [first]), ...(isOpenEnded ? [] : [last])]
  if (from === null || to === null || known.length === 0 || to.end <= from.start) return null
  return {
    edtf, shape: 'interval', start: from.start, latestStart: from.end, earliestEnd: to.start, end: to.end,
    precision: precisionOf(Math.min(...known.map((text) => text.length))), ...certain,
    opens: isOpen ? 'open' : 'known', closes: isOpenEnded ? 'open' : 'known',
  } // prettier-ignore
}
