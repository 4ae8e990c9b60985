/** Numbers in Azerbaijani: what is written after digits agrees with the vowels of the word that is read last. */

const lastWord = (number: number): { tens: number } | { units: number } =>
  number % 10 === 0 && number % 100 !== 0 ? { tens: (number / 10) % 10 } : { units: number % 10 }

/** `doxsanıncı`, `iyirminci`, `yüzüncü`: of tens, hundreds and thousands only. */
export function ordinalEnding(number: number): string {
  const tens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][Math.floor(number / 10) % 10]
  return tens === '' || tens === undefined ? (number % 1000 === 0 ? 'ci' : 'cü') : tens
}

/** `altıdan`, `on doqquzdan`, `otuzdan`, but `beşdən`, `iyirmidən`, `yüzdən`: “from” a whole number. */
export function fromEnding(number: number): 'dan' | 'dən' {
  const last = lastWord(number)
  const isBack = 'tens' in last ? [1, 3, 4, 6, 9].includes(last.tens) : [6, 9].includes(last.units)
  return isBack ? 'dan' : 'dən'
}

/** Centuries are written in Roman numerals. */
export const roman = (number: number): string =>
  'X'.repeat(Math.floor(number / 10)) +
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]
