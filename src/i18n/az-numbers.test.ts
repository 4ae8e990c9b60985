import { expect, test } from 'vitest'
import { fromEnding, ordinalEnding, roman } from './az-numbers.ts'

test('“from” a year agrees with the word that is read last', () => {
  const back = [2006, 2009, 2010, 1930, 1940, 1960, 1990, 2019]
  const front = [1918, 1920, 1950, 1970, 1980, 1991, 1994, 1997, 2000, 1900, 2005]
  expect(back.map(fromEnding)).toEqual(back.map(() => 'dan'))
  expect(front.map(fromEnding)).toEqual(front.map(() => 'dən'))
})

test('the ordinal of tens, hundreds and thousands', () => {
  expect([1910, 1920, 1930, 1960, 1990, 1900, 2000].map((year) => `${year}-${ordinalEnding(year)}`)).toEqual([
    '1910-cu', '1920-ci', '1930-cu', '1960-cı', '1990-cı', '1900-cü', '2000-ci',
  ]) // prettier-ignore
})

test('centuries in Roman numerals', () => {
  expect([19, 20, 21].map(roman)).toEqual(['XIX', 'XX', 'XXI'])
})
