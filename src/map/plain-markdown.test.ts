import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toBlocks, toRuns } from './plain-markdown.ts'

test('headings, paragraphs, lists and tables are told apart', () => {
  const markdown = '# Title\n\nOne line\nand on.\n\n- first\n  goes on\n- second - not third\n\n| A | B |\n| - | :-: |\n| 1 | 2 |\n'
  expect(toBlocks(markdown)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'paragraph', text: 'One line and on.' },
    { kind: 'list', items: ['first goes on', 'second - not third'] },
    { kind: 'table', rows: [['A', 'B'], ['1', '2']] },
  ])
}) // prettier-ignore

test('bold and code are runs of their own, and markup is text', () => {
  expect(toRuns('A **bold** and `code` <b>x</b>')).toEqual([
    { style: 'plain', text: 'A ' },
    { style: 'bold', text: 'bold' },
    { style: 'plain', text: ' and ' },
    { style: 'code', text: 'code' },
    { style: 'plain', text: ' <b>x</b>' },
  ])
  expect(toRuns('2 * 3 ** 4')).toEqual([{ style: 'plain', text: '2 * 3 ** 4' }])
})

test.each(['BOUNDARIES.md', 'BOUNDARIES.az.md'])('%s is made of nothing else', (file) => {
  const text = readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8')
  const blocks = toBlocks(text)
  expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
  expect(blocks.filter(({ kind }) => kind === 'table')).not.toHaveLength(0)
  expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(4)
  expect(JSON.stringify(blocks)).not.toMatch(/\\n|\]\(/)
})
