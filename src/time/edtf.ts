import edtf, { Date as ParsedDate } from 'edtf'
import type { FuzzyDate, Precision } from './fuzzy-date.ts'
import { addMonths, dayLength, type Instant } from './instant.ts'
import { earliestInstant, latestInstant, type Span } from './span.ts'

/** Reads Extended Date/Time Format text (ISO 8601-2:2019, levels 0 and 1, one-of sets, `X` digits).
 *  `~` says nothing of width, so the possible stretch is widened by one unit of precision on each side; `?` doubts the
 *  statement, not its width, and widens nothing. Throws RangeError with a readable sentence. */
export function parseEdtf(text: string): FuzzyDate {
  const set = /^\[(.+)\]$/.exec(text)
  if (set?.[1] !== undefined) return toOneOf(text, set[1])
  const slash = text.indexOf('/')
  if (slash >= 0) return toInterval(text, text.slice(0, slash), text.slice(slash + 1))
  const { span, precision, approximate, uncertain } = parseSingle(text)
  const { start, end } = span
  return {
    edtf: text, shape: 'moment', start, latestStart: end, earliestEnd: start, end,
    precision, approximate, uncertain, opens: 'known', closes: 'known',
  } // prettier-ignore
}

type Single = { span: Span; precision: Precision; approximate: boolean; uncertain: boolean }

function parseSingle(text: string): Single {
  const parsed = parseOrThrow(text)
  const approximate = (parsed.approximate?.value ?? 0) > 0
  const precision = toPrecision(text)
  const span = { start: parsed.min, end: parsed.max + 1 }
  return {
    span: approximate ? widen(span, precision) : span,
    precision,
    approximate,
    uncertain: (parsed.uncertain?.value ?? 0) > 0,
  }
}

function parseOrThrow(text: string): ParsedDate {
  let parsed: ReturnType<typeof edtf>
  try {
    parsed = edtf(text)
  } catch {
    throw new RangeError(`“${text}” is not an EDTF date`)
  }
  // Its `type` is the name of its class, which is another once the code is minified.
  if (!(parsed instanceof ParsedDate)) throw new RangeError(`“${text}” is not a single EDTF date`)
  if (!Number.isFinite(parsed.min) || !Number.isFinite(parsed.max))
    throw new RangeError(`“${text}” has no beginning or no end`)
  return parsed
}

function toPrecision(text: string): Precision {
  const [year = '', month, day] = text.replace(/[~?%]/g, '').split('-')
  if (/^\d\dXX$/.test(year)) return 'century'
  if (/^\d{3}X$/.test(year)) return 'decade'
  if (month === undefined || month.includes('X')) return 'year'
  return day === undefined || day.includes('X') ? 'month' : 'day'
}

const unitInMonths: Record<Precision, number> = { day: 0, month: 1, year: 12, decade: 120, century: 1200 }

function widen(span: Span, precision: Precision): Span {
  if (precision === 'day') return { start: span.start - dayLength, end: span.end + dayLength }
  const months = unitInMonths[precision]
  return { start: addMonths(span.start, -months), end: addMonths(span.end, months) }
}

type End = { span: Span; single: Single | null; state: 'known' | 'open' | 'unknown' }

function parseEnd(text: string, limit: Instant): End {
  const unbounded = { start: limit, end: limit }
  if (text === '..') return { span: unbounded, single: null, state: 'open' }
  if (text === '') return { span: unbounded, single: null, state: 'unknown' }
  const single = parseSingle(text)
  return { span: single.span, single, state: 'known' }
}

function toInterval(text: string, first: string, last: string): FuzzyDate {
  const from = parseEnd(first, earliestInstant)
  const to = parseEnd(last, latestInstant)
  if (from.single === null && to.single === null) throw new RangeError(`“${text}” has no end at all`)
  if (to.span.end <= from.span.start) throw new RangeError(`“${text}” ends before it begins`)
  const singles = [from.single, to.single].filter((single) => single !== null)
  const coarsest = singles.reduce((a, b) => (unitInMonths[a.precision] >= unitInMonths[b.precision] ? a : b))
  return {
    edtf: text, shape: 'interval',
    start: from.span.start,
    latestStart: from.state === 'unknown' ? to.span.end : from.span.end,
    earliestEnd: to.state === 'unknown' ? from.span.start : to.span.start,
    end: to.span.end,
    precision: coarsest.precision,
    approximate: singles.some((single) => single.approximate),
    uncertain: singles.some((single) => single.uncertain),
    opens: from.state, closes: to.state,
  } // prettier-ignore
}

function toOneOf(text: string, inside: string): FuzzyDate {
  const singles = inside.split(/\.\.|,/).map((part) => parseSingle(part.trim()))
  const start = Math.min(...singles.map((single) => single.span.start))
  const end = Math.max(...singles.map((single) => single.span.end))
  return {
    edtf: text, shape: 'one-of', start, latestStart: end, earliestEnd: start, end,
    precision: singles[0]?.precision ?? 'year',
    approximate: singles.some((single) => single.approximate), uncertain: true, opens: 'known', closes: 'known',
  } // prettier-ignore
}
