import type { DetailedDataset } from '../../../src/domain/dataset.ts'
import { toEntries, type Entry } from '../rules/rule.ts'
import type { Finding } from '../rules/waivers.ts'
import { accountsIn } from '../rules/walk.ts'
import type { Records } from '../../../src/dataset/check-records.ts'
import { missingEvidence } from './evidence.ts'
import { formatRange } from './cited-lines.ts'
import { readPassage, type LineRange } from './passage.ts'
import { toCited } from './proper-names.ts'

export type Citation = {
  readonly entry: Entry
  readonly field: string
  readonly source: string
  readonly lines: LineRange
  /** What the cited lines lack. */
  readonly missing: readonly string[]
}

/** Every account that cites lines, in every collection, held against the lines it cites. Accounts of documents that are
 *  not in `documents` are left out. */
export function checkLocators(
  records: Records,
  dataset: DetailedDataset,
  documents: ReadonlyMap<string, readonly string[]>,
): Citation[] {
  return toEntries(records).flatMap((entry) =>
    accountsIn(entry.record).flatMap(({ field, accounts, owner }) =>
      accounts.flatMap((account, n) => {
        const text = documents.get(account.source)
        const lines = account.locator?.lines
        if (text === undefined || lines === undefined) return []
        const missing = missingEvidence(readPassage(text, lines), account, toCited(entry, owner, dataset))
        return [{ entry, field: `${field}.${n}`, source: account.source, lines, missing }]
      }),
    ),
  )
}

export const toFinding =
  (fileOf: (entry: Entry) => string) =>
  ({ entry, field, source, lines, missing }: Citation): Finding => ({
    rule: 'locator-evidence',
    problem: {
      file: fileOf(entry),
      record: entry.id,
      field,
      reason: `lines ${formatRange(lines)} of “${source}” ${missing.join(' and ')}`,
    },
  })
