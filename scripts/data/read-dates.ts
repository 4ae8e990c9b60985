import { parseEdtf } from '../../src/time/edtf.ts'
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts'
import type { Instant } from '../../src/time/instant.ts'

/** null for text that is no EDTF date. */
export function readSafely(edtf: string): FuzzyDate | null {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Infinite for text that is no EDTF date. */
export const startOf = (edtf: string): Instant => readSafely(edtf)?.start ?? Number.POSITIVE_INFINITY

/** Parses every EDTF text once and remembers it, so that the app need not carry a parser. */
export function createDateReader(): { readDate: (edtf: string) => FuzzyDate; dates: Map<string, FuzzyDate> } {
  const dates = new Map<string, FuzzyDate>()
  const readDate = (edtf: string): FuzzyDate => {
    const date = dates.get(edtf) ?? parseEdtf(edtf)
    dates.set(edtf, date)
    return date
  }
  return { readDate, dates }
}
