import type { Account } from '../../../src/domain/account.ts'

export type Visit = (path: readonly string[], value: unknown) => void

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Calls `visit` for the value and everything inside it, outermost first. */
export function walk(value: unknown, visit: Visit, path: readonly string[] = []): void {
  visit(path, value)
  if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, visit, [...path, String(i)])
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key])
}

export type PlacedAccounts = {
  /** Dotted path of the list. */
  readonly field: string
  readonly accounts: readonly Account[]
  /** The part of the record that the accounts speak for: an office, a step, a state, or the record itself. */
  readonly owner: Readonly<Record<string, unknown>>
}

/** Every list of accounts in a record, wherever it stands. The record must fit the format. */
export function accountsIn(record: unknown): PlacedAccounts[] {
  const found: PlacedAccounts[] = []
  walk(record, (path, value) => {
    if (!isObject(value) || !Array.isArray(value['accounts'])) return
    found.push({
      field: [...path, 'accounts'].join('.'),
      accounts: value['accounts'] as Account[],
      owner: value,
    })
  })
  return found
}

const dateKeys = new Set(['date', 'term', 'from'])

/** Every EDTF text of a record with its dotted path; what a source prints is not EDTF and not among them. */
export function datesIn(record: unknown): { field: string; edtf: string }[] {
  const found: { field: string; edtf: string }[] = []
  walk(record, (path, value) => {
    const key = path.at(-1)
    if (typeof value !== 'string' || key === undefined || !dateKeys.has(key) || path.at(-2) === 'says') return
    found.push({ field: path.join('.'), edtf: value })
  })
  return found
}
