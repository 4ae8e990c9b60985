import { fold } from '../../../src/filter/fold.ts'

const multiples: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  min: 1e3,
  milyon: 1e6,
}

/** Numbers of a text as plain decimals: `1,768` and `1 768` are 1768, `92.12` stays. A separator before exactly three
 *  digits parts thousands. */
export const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? []).map(toPlainNumber)

function toPlainNumber(printed: string): string {
  const joined = printed.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return String(Number(joined))
}

/** True when two printed values name one figure: `20 per cent` and `20%`, `1.2 million` and `1,200,000`. What follows
 *  a comma and a space is a remark. Without a number, the words decide. */
export function sameFigure(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf(value: string): string {
  const [figure = value] = value.split(/, /)
  const numbers = numbersIn(figure)
  if (numbers.length === 0) return fold(figure).trim()
  const multiple =
    Object.entries(multiples).find(([word]) => new RegExp(`\\b${word}\\b`).test(fold(figure)))?.[1] ?? 1
  return numbers.map((number) => Number(number) * multiple).join(' ')
}
