import type { FuzzyDate } from './fuzzy-date.ts'
import { dayLength, toCalendarDay, toInstant, type CalendarDay, type Instant } from './instant.ts'

/** The words a language needs for dates; the i18n folder has them for each. */
export type DateWords = {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly approximately: (date: string) => string
  readonly uncertainly: (date: string) => string
  readonly until: (date: string) => string
  readonly since: (date: string) => string
  readonly fromUnknown: (date: string) => string
  readonly toUnknown: (date: string) => string
  readonly between: (from: string, to: string) => string
  /** The same for narrow columns. */
  readonly shortBetween: (from: string, to: string) => string
  readonly shortApproximately: (date: string) => string
  readonly shortUncertainly: (date: string) => string
  readonly decade: (year: number) => string
  readonly century: (number: number) => string
}

const withMonths = (words: DateWords, length: 'long' | 'short') =>
  length === 'long' ? words.months : words.shortMonths

/** `13 July 2006`, `13 Jul 2006`. */
export function formatDay(instant: Instant, words: DateWords, length: 'long' | 'short' = 'long'): string {
  const { year, month, day } = toCalendarDay(instant)
  return `${day} ${withMonths(words, length)[month - 1]} ${year}`
}

/** Prints a date with no more precision than its record has. */
export const formatDate = (
  { edtf }: Pick<FuzzyDate, 'edtf'>,
  words: DateWords,
  length: 'long' | 'short' = 'long',
): string => formatEdtf(edtf, words, length)

/** The same for EDTF text that nobody has worked out. */
export function formatEdtf(edtf: string, words: DateWords, length: 'long' | 'short' = 'long'): string {
  return /[/[{]/.test(edtf) ? formatEnds(edtf, words, length) : formatSingle(edtf, words, length)
}

function formatEnds(edtf: string, words: DateWords, length: 'long' | 'short'): string {
  if (!edtf.includes('/')) {
    const parts = edtf.slice(1, -1).split(/\.\.|,/)
    const between = length === 'long' ? words.between : words.shortBetween
    return between(
      formatSingle(parts[0] ?? '', words, length),
      formatSingle(parts.at(-1) ?? '', words, length),
    )
  }
  const [first = '', last = ''] = edtf.split('/')
  const [from, to] = [formatSingle(first, words, length), formatSingle(last, words, length)]
  if (first === '..') return words.until(to)
  if (last === '..') return words.since(from)
  if (first === '') return words.fromUnknown(to)
  if (last === '') return words.toUnknown(from)
  return joinEnds(first, last, words, length) ?? `${from} – ${to}`
}

/** `1988–1994`, `8–11 February 1994`, `29 June – 2 July 1994`; null when an end is neither a plain year nor a plain day. */
function joinEnds(first: string, last: string, words: DateWords, length: 'long' | 'short'): string | null {
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) return `${Number(first)}–${Number(last)}`
  const [a, b] = [toPlainDay(first), toPlainDay(last)]
  if (a === null || b === null || a.year !== b.year) return null
  const months = withMonths(words, length)
  if (a.month === b.month) return `${a.day}–${b.day} ${months[a.month - 1]} ${a.year}`
  return `${a.day} ${months[a.month - 1]} – ${b.day} ${months[b.month - 1]} ${a.year}`
}

function toPlainDay(edtf: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf)
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

/** Prints a date that is one EDTF day, month, year or longer, and no stretch between two. */
export const formatMoment = (edtf: string, words: DateWords, length: 'long' | 'short' = 'long'): string =>
  formatSingle(edtf, words, length)

function formatSingle(edtf: string, words: DateWords, length: 'long' | 'short'): string {
  const bare = edtf.replace(/[~?%]/g, '')
  const [year = '', month = 'XX', day = 'XX'] = bare.split('-')
  const text = formatParts(year, month, day, withMonths(words, length), words)
  const isLong = length === 'long'
  const uncertainly = isLong ? words.uncertainly : words.shortUncertainly
  const approximately = isLong ? words.approximately : words.shortApproximately
  const doubted = /[?%]/.test(edtf) ? uncertainly(text) : text
  return /[~%]/.test(edtf) ? approximately(doubted) : doubted
}

function formatParts(
  year: string,
  month: string,
  day: string,
  months: readonly string[],
  words: DateWords,
): string {
  if (/^\d\dXX$/.test(year)) return words.century(Number(year.slice(0, 2)) + 1)
  if (/^\d{3}X$/.test(year)) return words.decade(Number(year.slice(0, 3)) * 10)
  if (month === 'XX') return String(Number(year))
  const name = months[Number(month) - 1] ?? month
  return day === 'XX' ? `${name} ${Number(year)}` : `${Number(day)} ${name} ${Number(year)}`
}

/** Reads what a reader types or an address holds: `1994`, `1994-09`, `1994-09-20`, `20.9.1994`. Half-open; null for
 *  anything else and for days that don't exist. */
export function readTypedDate(text: string): { start: Instant; end: Instant } | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim())
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim())
  const [year, month, day] =
    iso !== null ? iso.slice(1, 4) : dotted !== null ? dotted.slice(1, 4).reverse() : []
  if (year === undefined) return null
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const start = toInstant(y, m, d)
  const real = toCalendarDay(start)
  if (real.year !== y || real.month !== m || real.day !== d) return null
  if (month === undefined) return { start, end: toInstant(y + 1) }
  return { start, end: day === undefined ? toInstant(y, m + 1) : start + dayLength }
}
