import { expect, test } from 'vitest'
import { toHtmlTable, toTsv } from './copied-text.ts'

test('a row is a line, whatever its cells hold', () => {
  const text = toTsv([
    ['Date', 'Title'],
    ['1994', 'One\ttab and\r\ntwo\nlines'],
  ])
  expect(text).toBe('Date\tTitle\n1994\tOne tab and two lines')
})

test('a quotation mark at the beginning of a cell stays one', () => {
  expect(toTsv([['"Contract" signed', 'the "Contract"']])).toBe('"""Contract"" signed"\tthe "Contract"')
})

test('signs of HTML in data stay text', () => {
  expect(toHtmlTable([['A & B'], ['<b>']])).toBe(
    '<table><thead><tr><th>A &amp; B</th></tr></thead><tbody><tr><td>&lt;b&gt;</td></tr></tbody></table>',
  )
})
