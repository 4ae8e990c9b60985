import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { Problem } from '../errors.ts'
import { readersOf } from './built-readers.ts'
import type { Part } from './check-records.ts'
import type { ReadDate } from './linker.ts'
import { parseDataset } from './parse-dataset.ts'

export type Loaded<D extends Dataset> = { readonly dataset: D; readonly problems: readonly Problem[] }

type Reading = {
  /** The file's name in what is told of its problems. */
  readonly file: string
  readonly part?: Part
  /** For a file whose dates nobody worked out. */
  readonly parseEdtf?: ReadDate
}

/** Reads a file as the app fetched it, checking every record: one file, or a first one that names its details. */
export const parseBuilt = (
  raw: unknown,
  { file, part = 'whole', parseEdtf }: Reading,
): Loaded<DetailedDataset> => parseDataset(raw, { ...readersOf(raw, parseEdtf), fileOf: () => file, part })
