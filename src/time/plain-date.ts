import type { FuzzyDate } from './fuzzy-date.ts'
import { readTypedDate } from './format.ts'

/** The date of an EDTF text that is a plain year, month or day: `1994`, `1994-09`, `1994-09-20`, as `parseEdtf` would give
 *  it. null for anything else and for days that don't exist. */
export function readPlainDate(edtf: string): FuzzyDate | null {
  const span = /^\d{4}(-\d\d){0,2}$/.test(edtf) ? readTypedDate(edtf) : null
  if (span === null) return null
  const { start, end } = span
  return {
    edtf, shape: 'moment', start, latestStart: end, earliestEnd: start, end,
    precision: edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day',
    approximate: false, uncertain: false, opens: 'known', closes: 'known',
  } // prettier-ignore
}
