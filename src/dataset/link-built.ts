import type { DetailedDataset } from '../domain/dataset.ts'
import { readersOf } from './built-readers.ts'
import type { Records } from './check-records.ts'
import { fillIn, type Fills } from './fill-in.ts'
import { formatVersion } from './format-version.ts'
import { linkDataset, type Checked } from './link-dataset.ts'
import type { Loaded } from './parse-built.ts'

/** A file as the data build wrote it: `unsaid` stands for what the checks of the format add to its records. */
type Built = Pick<Checked, 'atlas'> & {
  readonly format: unknown
  readonly unsaid: Fills
} & Readonly<Record<string, unknown>>

/** Reads a file that is as the data build wrote it, and so was checked there. Without the checks it is read in a third of
 *  the time, and they need not be loaded. Null when that fails, as with a file that another version built: the checks will
 *  say what is wrong with it. */
export function linkBuilt(raw: unknown, file: string): Loaded<DetailedDataset> | null {
  // The mark of the file vouches for its shape.
  const built = raw as Built
  if (built.format !== formatVersion) return null
  try {
    return linkDataset(toChecked(built), { ...readersOf(raw), fileOf: () => file })
  } catch {
    return null
  }
}

function toChecked(built: Built): Checked {
  const { countries, ...records } = Object.fromEntries(
    Object.entries(built.unsaid).map(([name, fill]) => [name, fillIn(built[name], fill)]),
  )
  return {
    atlas: built.atlas,
    countries: countries as Checked['countries'],
    records: records as Records,
    problems: [],
  }
}
