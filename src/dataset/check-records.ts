import type * as z from 'zod/mini'
import type { Problem } from '../errors.ts'
import { nameOf } from './name-of.ts'
import { collections, type CollectionName } from './schema.ts'

export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>
export type Records = { [Name in CollectionName]: RecordOf<Name>[] }

/** Names the file a record came from; the built file is one, the data folder is many. */
export type FileOf = (collection: CollectionName, position: number) => string

/** A whole atlas, or the first file of a built one. */
export type Part = 'whole' | 'first'

/** Sorts records that fit the format from those that don't. Each misfit is named and left out; the rest goes on. */
export function checkRecords(
  raw: Readonly<Record<string, unknown>>,
  fileOf: FileOf,
  part: Part = 'whole',
): { records: Records; problems: Problem[] } {
  const problems: Problem[] = []
  const checkCollection = (name: CollectionName): unknown[] => {
    const values = raw[name] ?? []
    const schema = collections[name][part === 'first' ? 'first' : 'schema']
    if (Array.isArray(values))
      return values.flatMap((value, position) => {
        const result = schema.safeParse(value)
        if (result.success) return [result.data]
        const record = nameOf(value, position)
        for (const issue of result.error.issues.slice(0, 5))
          problems.push({
            file: fileOf(name, position),
            record,
            field: issue.path.join('.'),
            reason: issue.message,
          })
        return []
      })
    problems.push({ file: fileOf(name, 0), record: name, field: '', reason: 'must be a list of records' })
    return []
  }
  const names = Object.keys(collections) as CollectionName[]
  // The table gives each collection its own schema; the compiler cannot follow that through a loop.
  const records = Object.fromEntries(names.map((name) => [name, checkCollection(name)])) as Records
  return { records, problems }
}
