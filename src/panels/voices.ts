import type { Account } from '../domain/account.ts'
import type { DetailedEvent } from '../domain/event.ts'
import type { DetailedSource } from '../domain/source.ts'

/** One who speaks in several accounts: a source, or sources of one author or publisher. */
export type Voice = {
  readonly key: string
  /** The name of author or publisher; null for a source that speaks alone. */
  readonly name: string | null
  readonly accounts: readonly Account[]
  /** Of one who speaks often: what prints neither date, place nor figure and denies nothing. */
  readonly asides: readonly Account[]
}

/** So many accounts of one voice are read without folding any away. */
const shortSpeech = 3

type Sources = ReadonlyMap<string, DetailedSource>

/** The accounts of an event that has them differ: those with words of their own, or all. */
export function differingAccounts({
  differ,
  accounts,
}: Pick<DetailedEvent, 'differ' | 'accounts'>): readonly Account[] {
  if (differ === undefined) return []
  const speaking = accounts.filter(
    ({ says, note, stance }) => says !== undefined || note !== undefined || stance === 'denies',
  )
  return speaking.length > 1 ? speaking : accounts
}

/** Accounts by who gives them, in the order in which their sources were written; undated ones last. */
export function toVoices(accounts: readonly Account[], sources: Sources): Voice[] {
  const byWriter = new Map<string, Account[]>()
  for (const account of accounts) {
    const key = writerOf(sources.get(account.source)) ?? account.source
    byWriter.set(key, [...(byWriter.get(key) ?? []), account])
  }
  return [...byWriter]
    .map(([key, own]) => {
      const isAlone = new Set(own.map(({ source }) => source)).size === 1
      const isAside = (account: Account) => own.length > shortSpeech && !isTelling(account)
      return {
        key,
        name: isAlone ? null : key,
        accounts: own.filter((account) => !isAside(account)),
        asides: own.filter(isAside),
      }
    })
    .toSorted((a, b) => compareText(writtenAt(a, sources), writtenAt(b, sources)))
}

const isTelling = ({ says, stance, preferred }: Account): boolean =>
  says?.date !== undefined ||
  says?.place !== undefined ||
  says?.figures !== undefined ||
  stance === 'denies' ||
  preferred !== undefined

const writerOf = (source: DetailedSource | undefined): string | null =>
  source?.author ?? source?.publisher ?? null

/** EDTF text sorts by time once the mark of a window is gone. */
const writtenAt = ({ accounts, asides }: Voice, sources: Sources): string =>
  [...accounts, ...asides]
    .map(({ source }) => sources.get(source)?.date?.replace(/^[[{]/, '') ?? '9999')
    .reduce((first, date) => (date < first ? date : first))

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
