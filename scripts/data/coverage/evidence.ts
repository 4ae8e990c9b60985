import { printedIn, type Account, type Printed } from '../../../src/domain/account.ts'
import { en } from '../../../src/i18n/en.ts'
import { numbersIn } from '../rules/figures.ts'
import { hasWord, wordsOf, type Passage } from './passage.ts'

/** Whether the cited lines hold what they are cited for. What the account says the source prints (date, figures, place,
 *  wording) must be there; without such, a year of the date or a proper name of the record. */

/** What a list of accounts speaks for. */
export type Cited = {
  readonly years: readonly string[]
  readonly figures: readonly string[]
  readonly names: readonly string[]
}

export function missingEvidence(passage: Passage, { says }: Pick<Account, 'says'>, cited: Cited): string[] {
  const missing = [
    ...inEnglish(...Object.values(says?.figures ?? {})).filter((figure) => !printsFigure(passage, figure)),
    ...inEnglish(says?.date).filter((date) => !printsDate(passage, date)),
    ...optional(says?.wording).filter((wording) => !printsWords(passage, wording)),
    ...optional(says?.place).filter((place) => !printsWords(passage, place)),
  ]
  if (missing.length > 0) return missing.map((text) => `do not print “${text}”`)
  const printed = says?.figures ?? says?.date ?? says?.wording ?? says?.place
  return printed !== undefined || isNamed(passage, cited) ? [] : [`name nothing of it: ${describe(cited)}`]
}

const inEnglish = (...texts: (Printed | undefined)[]): string[] =>
  texts.flatMap((text) => (text === undefined ? [] : [printedIn(text, 'en')]))

const optional = (text: string | undefined): string[] => (text === undefined ? [] : [text])

const isNamed = (passage: Passage, { years, figures, names }: Cited): boolean =>
  years.some((year) => passage.numbers.has(year)) ||
  figures.some((figure) => passage.numbers.has(figure)) ||
  names.some((name) => printsName(passage, name))

const describe = ({ years, names }: Cited): string => {
  const shown = [...new Set([...years, ...names])].slice(0, 6)
  return shown.length > 0 ? `${shown.join(', ')} …` : 'it has no year and no proper name'
}

/** Its numbers, or where it has none its words. What follows a comma and a space is a remark. */
function printsFigure(passage: Passage, figure: string): boolean {
  const [head = figure] = figure.split(/, /)
  const numbers = numbersIn(head)
  return numbers.length > 0
    ? numbers.every((number) => passage.numbers.has(number))
    : printsWords(passage, head)
}

const months = en.dates.months.map((month) => month.toLowerCase())

/** Its numbers and months; a month may be printed as its number. */
function printsDate(passage: Passage, date: string): boolean {
  const words = wordsOf(date)
  return (
    [...numbersIn(date)].every((number) => passage.numbers.has(number)) &&
    months.every(
      (month, i) => !words.includes(month) || hasWord(passage, month) || passage.numbers.has(String(i + 1)),
    )
  )
}

/** Every word of four letters or more. */
const printsWords = (passage: Passage, text: string): boolean =>
  wordsOf(text)
    .filter((word) => word.length >= 4)
    .every((word) => hasWord(passage, word))

const small = new Set(['the', 'and', 'for', 'with', 'from', 'und', 've'])

/** Every word of three letters or more; all of a name as short as `UN`. */
export function printsName(passage: Passage, name: string): boolean {
  const words = wordsOf(name).filter((word) => !small.has(word))
  const telling = words.some((word) => word.length >= 3) ? words.filter((word) => word.length >= 3) : words
  return telling.length > 0 && telling.every((word) => hasWord(passage, word))
}
