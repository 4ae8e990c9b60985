import { fold } from '../../../src/filter/fold.ts'
import { numbersIn } from '../rules/figures.ts'

/** Lines of a transcription and what stands in them, read with tolerance for the errors of scanning:
 *  words are compared folded (lower case, without marks), a word hyphenated at the end of a line is read joined and
 *  apart, and words of six letters or more may differ by one letter put in, left out or changed. Small numbers may be
 *  spelled out. */

export type LineRange = readonly [number, number]

export type Passage = { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> }

/** Lines end at `\n`; a last line without one counts. */
export function toLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** `range` counts from 1, both ends included. */
export function readPassage(lines: readonly string[], [first, last]: LineRange): Passage {
  const text = lines.slice(first - 1, last).join('\n')
  const joined = text.replace(/(\p{L})[-\u00ad\u2010]\s*\n\s*(\p{L})/gu, '$1$2')
  const words = new Set([...wordsOf(joined), ...wordsOf(text)])
  return { words, numbers: new Set([...numbersIn(text), ...rangeEnds(text), ...spelledOut(words)]) }
}

const numberWords = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ')

const spelledOut = (words: ReadonlySet<string>): string[] =>
  numberWords.flatMap((word, i) => (words.has(word) ? [String(i + 1)] : []))

export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? []

/** The end of `1992–95` is 1995. */
const rangeEnds = (text: string): string[] =>
  [...text.matchAll(/\b(\d\d)\d\d\s?[-–—]\s?(\d\d)\b(?!\d)/g)].map(
    ([, century = '', end = '']) => century + end,
  )

/** True when the passage has the word, a longer word that begins with it (from four letters: `Iran`, `Iranian`), or one
 *  that a single error of scanning makes of it (from six). */
export function hasWord({ words }: Passage, word: string): boolean {
  if (words.has(word)) return true
  if (word.length < 4) return false
  for (const candidate of words)
    if (candidate.startsWith(word) || (word.length >= 6 && isOneErrorApart(word, candidate))) return true
  return false
}

/** Levenshtein distance of at most 1. */
export function isOneErrorApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  const rest = short.length === long.length ? short.slice(i + 1) : short.slice(i)
  return long.slice(i + 1) === rest
}
