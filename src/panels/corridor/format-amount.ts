import type { Amount } from '../../domain/corridor.ts'
import type { CorridorWords } from '../../i18n/corridor-words.ts'

/** `1.2 million`, `730 million`, `7.4 billion`, `145,000`. */
export function formatQuantity(value: number, words: CorridorWords): string {
  if (value >= 1e9) return words.billion(words.number(value / 1e9))
  return value >= 1e6 ? words.million(words.number(value / 1e6)) : words.number(value)
}

/** `5–6 billion`, the greatness named once where both ends have it. */
export function formatRange(
  { least, most = least }: Pick<Amount, 'least' | 'most'>,
  words: CorridorWords,
): string {
  if (least === most) return formatQuantity(least, words)
  const scale = least >= 1e9 ? 1e9 : least >= 1e6 && most < 1e9 ? 1e6 : 1
  const range = words.range(words.number(least / scale), words.number(most / scale))
  if (scale === 1) return words.range(formatQuantity(least, words), formatQuantity(most, words))
  return scale === 1e9 ? words.billion(range) : words.million(range)
}
