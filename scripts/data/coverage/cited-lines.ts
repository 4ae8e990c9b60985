import type { LineRange } from './passage.ts'

/** Which lines of a transcription are cited and which are not. Lines count from 1, both ends included. */

export type Passages = {
  /** Cited ranges, merged where they touch or only blank lines part them. */
  readonly cited: readonly LineRange[]
  readonly uncited: readonly UncitedPassage[]
  readonly share: Share
  /** Of the lines that hold a digit. */
  readonly shareWithDigits: Share
}

export type UncitedPassage = {
  readonly lines: LineRange
  readonly firstWords: string
  /** A date or a number stands in it: somebody has to look. */
  readonly hasDigit: boolean
  /** Why it need not be cited, where somebody has said so. */
  readonly setAside: string | null
}

export type Share = { readonly cited: number; readonly all: number }

export type SetAside = { readonly lines: LineRange; readonly reason: string }

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''
const within = (line: number, [first, last]: LineRange): boolean => first <= line && line <= last

export function findPassages(
  lines: readonly string[],
  ranges: readonly LineRange[],
  setAside: readonly SetAside[] = [],
): Passages {
  const isCited = (line: number): boolean => ranges.some((range) => within(line, range))
  const numbered = lines.map((text, i) => ({ text, line: i + 1 })).filter(({ text }) => !isBlank(text))
  const count = (among: typeof numbered): Share => ({
    cited: among.filter(({ line }) => isCited(line)).length,
    all: among.length,
  })
  const asideOf = (line: number): SetAside | undefined => setAside.find((aside) => within(line, aside.lines))
  const groups = (keep: (line: number) => boolean, paragraphs: boolean): LineRange[] =>
    group(numbered.filter(({ line }) => keep(line)).map(({ line }) => line), (from, to) =>
      // Blank lines end a paragraph; for cited ranges they are no gap.
      paragraphs ? to === from + 1 && asideOf(from) === asideOf(to) : lines.slice(from, to - 1).every(isBlank),
    ) // prettier-ignore
  return {
    cited: groups(isCited, false),
    uncited: groups((line) => !isCited(line), true).map((range) => ({
      lines: range,
      ...describe(lines.slice(range[0] - 1, range[1])),
      setAside: asideOf(range[0])?.reason ?? null,
    })),
    share: count(numbered),
    shareWithDigits: count(numbered.filter(({ text }) => /\d/.test(text))),
  }
}

function group(numbers: readonly number[], joins: (from: number, to: number) => boolean): LineRange[] {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && joins(last[1], number)) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}

const wordsShown = 12

function describe(lines: readonly string[]): { firstWords: string; hasDigit: boolean } {
  const text = lines.join(' ')
  return {
    firstWords: text.trim().split(/\s+/).slice(0, wordsShown).join(' '),
    hasDigit: /\d/.test(text),
  }
}

export const formatRange = ([first, last]: LineRange): string =>
  first === last ? `${first}` : `${first}–${last}`

/** `285-391` or `7`; null for anything else. */
export function parseRange(text: string): LineRange | null {
  const match = /^(\d+)(?:[-–](\d+))?$/.exec(text.trim())
  if (match === null) return null
  const first = Number(match[1])
  const last = Number(match[2] ?? match[1])
  return first >= 1 && first <= last ? [first, last] : null
}
