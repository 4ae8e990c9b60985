import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { Problem } from '../errors.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { readPlainDate } from '../time/plain-date.ts'
import type { Part } from './check-records.ts'
import { notMeasured, type Measures } from '../geo/country-crossings.ts'
import type { Measure } from './link-routes.ts'
import { unpackDate } from './pack-dates.ts'
import { parseDataset, type ReadDate } from './parse-dataset.ts'

/** What the data build wrote: one file, or a first one that names the file of its details. Dates beyond plain days, months
 *  and years and the measures of corridors were worked out there. */
type Built = { dates?: Record<string, unknown>; measures?: Record<string, Measures> }

export type Loaded<D extends Dataset> = { readonly dataset: D; readonly problems: readonly Problem[] }

type Reading = {
  /** The file's name in what is told of its problems. */
  readonly file: string
  readonly part?: Part
  /** For a file whose dates nobody worked out. */
  readonly parseEdtf?: ReadDate
}

/** Reads a file as the app fetched it. */
export function parseBuilt(
  raw: unknown,
  { file, part = 'whole', parseEdtf }: Reading,
): Loaded<DetailedDataset> {
  const built = raw as Built | null
  const known = new Map<string, FuzzyDate>()
  const readOther = parseEdtf ?? ((edtf: string) => lookUp(edtf, built?.dates?.[edtf]))
  const readDate: ReadDate = (edtf) => {
    const date = known.get(edtf) ?? readPlainDate(edtf) ?? readOther(edtf)
    known.set(edtf, date)
    return date
  }
  const measure: Measure = ({ id }) => ({ ...notMeasured, ...built?.measures?.[id] })
  return parseDataset(raw, { readDate, measure, fileOf: () => file, part })
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
