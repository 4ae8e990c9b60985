import { expect, test } from 'vitest'
import { languageOfWords } from './source.ts'

test.each([
  ['Как прошла встреча', 'ru', 'ru'],
  ['The March events of 1918 in Baku', 'ru', 'en'],
  ['Transkaukasische Republik', 'de', 'de'],
  ['アゼルバイジャン', 'ja', 'ja'],
  ['Embassy in Tokyo', 'ja', 'en'],
  ['Diplomatic missions', 'en', 'en'],
])('“%s” of a source in %s is in %s', (words, language, expected) => {
  expect(languageOfWords(words, language)).toBe(expected)
})
