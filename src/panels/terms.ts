import type { Leader } from '../domain/leader.ts'
import { toYear } from '../time/instant.ts'
import { latestInstant } from '../time/span.ts'

/** Keeps the years of one term on one line. */
const joiner = '\u2060'

/** `1969–1982, 1993–2003`: the years of a leader's offices, neighbouring ones joined. */
export function formatTerms(leader: Leader | undefined): string {
  const years = (leader?.offices ?? [])
    .map(({ term }) => ({
      from: toYear(term.start),
      to: term.end === latestInstant ? null : toYear(term.end - 1),
    }))
    .sort((a, b) => a.from - b.from)
  const joined: typeof years = []
  for (const term of years) {
    const last = joined.at(-1)
    if (last !== undefined && (last.to === null || term.from <= last.to + 1))
      last.to = last.to === null || term.to === null ? null : Math.max(last.to, term.to)
    else joined.push({ ...term })
  }
  return joined
    .map(({ from, to }) => (to === null ? `${from}–` : from === to ? String(from) : `${from}–${joiner}${to}`))
    .join(', ')
}
