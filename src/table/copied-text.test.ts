import { expect, test } from 'vitest'
import { finish } from '../dataset/steps.ts'
import { toCopiedText } from './copied-text.ts'

const copied = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  finish(toCopiedText(head, rows, (cells) => cells))

test('a row is a line, whatever its cells hold', () => {
  const { plain } = copied([
    ['Date', 'Title'],
    ['1994', 'One\ttab and\r\ntwo\nlines'],
  ])
  expect(plain).toBe('Date\tTitle\n1994\tOne tab and two lines')
})

test('a quotation mark at the beginning of a cell stays one', () => {
  expect(copied([['"Contract" signed', 'the "Contract"']]).plain).toBe(
    '"""Contract"" signed"\tthe "Contract"',
  )
})

test('signs of HTML in data stay text', () => {
  expect(copied([['A & B'], ['<b>']]).html).toBe(
    '<table><thead><tr><th>A &amp; B</th></tr></thead><tbody><tr><td>&lt;b&gt;</td></tr></tbody></table>',
  )
})

test('what begins like a formula stays text', () => {
  const { plain, html } = copied([['Title'], ['=1+1']])
  expect(plain).toBe("Title\n'=1+1")
  expect(html).toContain("<td>'=1+1</td>")
})

test('many rows are worked out in many steps', () => {
  const steps = toCopiedText(
    ['Number'],
    Array.from({ length: 1000 }, (_, n) => n),
    (n) => [String(n)],
  )
  let count = 0
  while (steps.next().done !== true) count++
  expect(count).toBeGreaterThan(5)
})
