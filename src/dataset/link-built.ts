import type { DetailedDataset } from '../domain/dataset.ts'
import { readersOf } from './built-readers.ts'
import type { Records } from './check-records.ts'
import { fillIn, type Fills } from './fill-in.ts'
import { formatVersion } from './format-version.ts'
import { linkInSteps, type Checked } from './link-dataset.ts'
import { mergeDetails } from './merge-details.ts'
import type { Loaded } from './parse-built.ts'
import { mapInSteps, type Steps } from './steps.ts'

/** A file as the data build wrote it: `unsaid` stands for what the checks of the format add to its records. */
type Built = Pick<Checked, 'atlas'> & {
  readonly format: unknown
  readonly unsaid: Fills
} & Readonly<Record<string, unknown>>

/** Reads a file that is as the data build wrote it, and so was checked there. Without the checks it is read in a third of
 *  the time, and they need not be loaded. Null when that fails, as with a file that another version built: the checks will
 *  say what is wrong with it. */
export function* linkBuilt(raw: unknown, file: string): Steps<Loaded<DetailedDataset> | null> {
  // The mark of the file vouches for its shape.
  const built = raw as Built
  if (built.format !== formatVersion) return null
  try {
    return yield* linkInSteps(yield* toChecked(built), { ...readersOf(raw), fileOf: () => file })
  } catch {
    return null
  }
}

type Json = Readonly<Record<string, unknown>>

/** The two files of an atlas as the data build wrote them. */
export function* linkWhole(
  first: Json,
  details: unknown,
  file: string,
): Steps<Loaded<DetailedDataset> | null> {
  return yield* linkBuilt(yield* mergeDetails(first, details), file)
}

function* toChecked(built: Built): Steps<Checked> {
  const filled: Record<string, unknown> = {}
  for (const [name, fill] of Object.entries(built.unsaid)) {
    const records = built[name]
    filled[name] = Array.isArray(records)
      ? yield* mapInSteps<unknown, unknown>(records, (record) => fillIn(record, fill))
      : fillIn(records, fill)
  }
  const { countries, ...records } = filled
  return {
    atlas: built.atlas,
    countries: countries as Checked['countries'],
    records: records as Records,
    problems: [],
  }
}
