import { expect, test } from 'vitest'
import { findPassages, formatRange, parseRange } from './cited-lines.ts'

const lines = ['Title', '', 'First of 1918', 'second', '', 'Third', 'fourth', '', 'Fifth']

test('cited ranges merge over blank lines and overlaps', () => {
  expect(findPassages(lines, [[6, 6], [3, 4], [4, 4]]).cited).toEqual([[3, 6]]) // prettier-ignore
  expect(findPassages(lines, [[3, 3], [6, 6]]).cited).toEqual([[3, 3], [6, 6]]) // prettier-ignore
})

test('what is not cited is told paragraph by paragraph, with its first words', () => {
  const { uncited } = findPassages(lines, [[6, 6]])
  expect(uncited.map(({ lines: range }) => formatRange(range))).toEqual(['1', '3–4', '7', '9'])
  expect(uncited[1]).toMatchObject({ firstWords: 'First of 1918 second', hasDigit: true })
  expect(uncited[0]?.hasDigit).toBe(false)
})

test('shares count lines with text, and those with a digit', () => {
  const { share, shareWithDigits } = findPassages(lines, [[3, 5]])
  expect(share).toEqual({ cited: 2, all: 6 })
  expect(shareWithDigits).toEqual({ cited: 1, all: 1 })
})

test('passages can be set aside with a reason', () => {
  const { uncited } = findPassages(lines, [], [{ lines: [4, 7], reason: 'no statement' }])
  expect(uncited.map(({ lines: range, setAside }) => [formatRange(range), setAside])).toEqual([
    ['1', null],
    ['3', null],
    ['4', 'no statement'],
    ['6–7', 'no statement'],
    ['9', null],
  ])
})

test('ranges are read as people write them', () => {
  expect(parseRange('285-391')).toEqual([285, 391])
  expect(parseRange('285–391')).toEqual([285, 391])
  expect(parseRange('7')).toEqual([7, 7])
  for (const nonsense of ['', '0', '9-3', 'x', '1-2-3']) expect(parseRange(nonsense)).toBeNull()
})
