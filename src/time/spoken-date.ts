import { readTypedDate, type DateWords } from './format.ts'
import type { Span } from './span.ts'

type Months = Pick<DateWords, 'months' | 'shortMonths'>

/** Dotless and dotted alike, whatever a language makes of capitals. */
const plain = (text: string): string => text.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i')

/** What a reader types, with months by name too: `20 September 1994`, `Sep 20, 1994`, `may 1994`. Half-open; null for anything
 *  else and for days that don't exist. */
export function readSpokenDate(text: string, words: Months): Span | null {
  const typed = readTypedDate(text)
  if (typed !== null) return typed
  const parts = plain(text.trim()).split(/[\s,.]+/).filter((part) => part !== '') // prettier-ignore
  const names = parts.filter((part) => /^\D+$/.test(part))
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const [day, year] = numbers.length === 2 ? numbers : ['', numbers[0]]
  if (names.length !== 1 || names.length + numbers.length !== parts.length || numbers.length > 2) return null
  const month = monthOf(names[0] ?? '', words)
  if (month === null || year === undefined) return null
  return readTypedDate(`${year}-${month}${day === '' ? '' : `-${day}`}`)
}

/** A name, or the beginning of just one. */
function monthOf(name: string, { months, shortMonths }: Months): number | null {
  const short = shortMonths.map(plain).indexOf(name)
  if (short >= 0) return short + 1
  const found = months.flatMap((month, at) =>
    name.length > 2 && plain(month).startsWith(name) ? [at + 1] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
