import type { Account } from '../domain/account.ts'
import type { Problem } from '../errors.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import type { FileOf, Records } from './check-records.ts'
import { nameOf } from './name-of.ts'

/** Turns EDTF text into a date, or throws RangeError. The data build parses; the app looks up what the build parsed. */
export type ReadDate = (edtf: string) => FuzzyDate

type LinkOptions = { readonly readDate: ReadDate; readonly fileOf: FileOf }

/** Resolves dates and references of one record after another, naming whatever leads nowhere. */
export type Linker = {
  /** Runs `make`; when it throws a RangeError the record is named with the reason and left out. */
  attempt: <T>(collection: keyof Records, position: number, make: () => T) => T[]
  date: (field: string, edtf: string) => FuzzyDate
  /** Throws unless every id is known. */
  known: (field: string, ids: readonly string[], among: { has: (id: string) => boolean }) => void
  accounts: (field: string, accounts: readonly Account[]) => readonly Account[]
}

class FieldError extends RangeError {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message)
  }
}

export function createLinker(
  records: Records,
  problems: Problem[],
  { readDate, fileOf }: LinkOptions,
): Linker {
  const sources = new Map(records.sources.map((source) => [source.id, source]))
  const known: Linker['known'] = (field, ids, among) => {
    for (const id of ids)
      if (!among.has(id)) throw new FieldError(field, `leads to “${id}”, which does not exist`)
  }
  return {
    attempt: (collection, position, make) => {
      try {
        return [make()]
      } catch (error) {
        if (!(error instanceof FieldError)) throw error
        const record = nameOf(records[collection][position], position)
        problems.push({
          file: fileOf(collection, position),
          record,
          field: error.field,
          reason: error.message,
        })
        return []
      }
    },
    date: (field, edtf) => {
      try {
        return readDate(edtf)
      } catch (error) {
        throw new FieldError(field, error instanceof RangeError ? error.message : 'is not a date')
      }
    },
    known,
    accounts: (field, accounts) => {
      known(
        `${field}.source`,
        accounts.map((account) => account.source),
        sources,
      )
      for (const { source, locator } of accounts)
        checkLines(field, locator?.lines, sources.get(source)?.transcription?.lines)
      return accounts
    },
  }
}

function checkLines(
  field: string,
  lines: readonly [number, number] | undefined,
  count: number | undefined,
): void {
  if (lines === undefined) return
  if (count === undefined)
    throw new FieldError(`${field}.locator`, 'gives lines of a source that has no transcription')
  if (lines[0] > lines[1] || lines[1] > count)
    throw new FieldError(
      `${field}.locator`,
      `lines ${lines[0]}–${lines[1]} do not lie in a file of ${count} lines`,
    )
}
