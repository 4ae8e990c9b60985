import { notMeasured, type Measures } from '../geo/country-crossings.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { readPlainDate } from '../time/plain-date.ts'
import { unpackEvidence } from './evidence.ts'
import type { LinkOptions } from './link-dataset.ts'
import type { ReadDate } from './linker.ts'
import { unpackDate } from './pack-dates.ts'

/** What the data build worked out: dates beyond plain days, months and years, and the measures of corridors. */
type Built = { dates?: Record<string, unknown>; measures?: Record<string, Measures> } & NonNullable<
  Parameters<typeof unpackEvidence>[0]
>

/** Looks up in a file what the build worked out. `parseEdtf` reads the dates of one that no build has seen. */
export function readersOf(
  raw: unknown,
  parseEdtf?: ReadDate,
): Pick<LinkOptions, 'readDate' | 'measure' | 'evidence'> {
  const built = raw as Built | null
  const known = new Map<string, FuzzyDate>()
  const readOther = parseEdtf ?? ((edtf: string) => lookUp(edtf, built?.dates?.[edtf]))
  return {
    readDate: (edtf) => {
      const date = known.get(edtf) ?? readPlainDate(edtf) ?? readOther(edtf)
      known.set(edtf, date)
      return date
    },
    measure: ({ id }) => ({ ...notMeasured, ...built?.measures?.[id] }),
    evidence: unpackEvidence(built),
  }
}

function lookUp(edtf: string, stored: unknown): FuzzyDate {
  if (stored === undefined) throw new RangeError(`“${edtf}” is not among the dates of the file`)
  return unpackDate(edtf, stored)
}

/** The address of the details that a first file names; null when everything is inside. */
export const detailsNamedIn = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'details' in raw && typeof raw.details === 'string'
    ? raw.details
    : null
