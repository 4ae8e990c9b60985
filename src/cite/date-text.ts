import type { CslDate } from './csl.ts'

const pad = (part: number, i: number): string => String(part).padStart(i === 0 ? 4 : 2, '0')

/** `2026-11-24`, `2026-11`, `1994/1996`: ISO dates joined by `separator`; the literal where there are no parts. */
export const toDateText = (date: CslDate, separator = '-'): string =>
  'literal' in date
    ? date.literal
    : date['date-parts'].map((parts) => parts.map(pad).join(separator)).join('/')

/** The first year; undefined when the date does not name one plainly. */
export const toYearText = (date: CslDate): string | undefined =>
  'literal' in date ? /\d{4}/.exec(date.literal)?.[0] : date['date-parts'][0]?.[0]?.toString()
