import type { Account, Locator } from '../domain/account.ts'

type Lines = NonNullable<Locator['lines']>

/** An account, and the lines of all that are told with it. */
export type Passage = { readonly account: Account; readonly lines: readonly Lines[] }

/** Accounts of one source in their order. Those that say no more than where they stand are told together, section by section,
 *  with their lines in order. */
export function toPassages(accounts: readonly Account[], isBare: (account: Account) => boolean): Passage[] {
  const passages: { account: Account; lines: Lines[] }[] = []
  const bySection = new Map<string, { lines: Lines[] }>()
  for (const account of accounts) {
    const { lines, ...place } = account.locator ?? {}
    const section = JSON.stringify(place)
    const known = bySection.get(section)
    if (lines !== undefined && isBare(account) && known !== undefined) known.lines.push(lines)
    else {
      const passage = { account, lines: lines === undefined ? [] : [lines] }
      passages.push(passage)
      if (lines !== undefined && isBare(account)) bySection.set(section, passage)
    }
  }
  return passages.map(({ account, lines }) => ({ account, lines: lines.toSorted(([a], [b]) => a - b) }))
}
