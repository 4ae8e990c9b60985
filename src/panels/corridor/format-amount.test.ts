import { expect, test } from 'vitest'
import { corridorWordsIn } from '../../i18n/corridor-words.ts'
import { formatRange } from './format-amount.ts'

const [en, az] = [corridorWordsIn('en'), corridorWordsIn('az')]

test.each([
  [{ least: 1.2e6 }, '1.2 million', '1,2 milyon'],
  [{ least: 145_000 }, '145,000', '145\u00a0000'],
  [{ least: 5e9, most: 6e9 }, '5–6 billion', '5–6 milyard'],
  [{ least: 0.9e6, most: 1e6 }, '900,000–1 million', '900\u00a0000–1 milyon'],
  [{ least: 730e6 }, '730 million', '730 milyon'],
])('%j is read at a glance', (range, english, azerbaijani) => {
  expect(formatRange(range, en)).toBe(english)
  expect(formatRange(range, az)).toBe(azerbaijani)
})
