import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { trimVisTimeline } from './trim-vis-timeline.ts'

const source = readFileSync(
  createRequire(import.meta.url)
    .resolve('vis-timeline/esnext')
    .replace(/umd.*$/, 'esm/vis-timeline-graph2d.mjs'),
  'utf8',
)
const trimmed = trimVisTimeline(source)

test('the module is still a module, a third shorter', () => {
  expect(() => parseAst(trimmed)).not.toThrow()
  expect(trimmed.length).toBeLessThan(source.length * 0.7)
})

test('what is not used is empty, and nothing is hung on it', () => {
  expect(trimmed).toContain('class ColorPicker {}')
  expect(trimmed).toContain('function LineGraph() {}')
  expect(trimmed).not.toMatch(/^(LineGraph|Graph2d|Line|Activator)\.prototype/m)
})

test('what is used is whole', () => {
  const classes = (code: string, name: string) => code.slice(code.indexOf(`class ${name} `)).slice(0, 2000)
  for (const name of ['Core', 'Range', 'RangeItem', 'PointItem', 'TimeStep'])
    expect(classes(trimmed, name)).toBe(classes(source, name))
})

test('no class of what is used builds on what is not', () => {
  const unused = [...trimmed.matchAll(/^(?:class|function) (\w+)(?: |\(\) )\{\}$/gm)].map(([, name]) => name)
  expect(unused).toContain('BoxItem')
  for (const name of unused) expect(trimmed).not.toContain(`extends ${name} `)
})

test('a part that has another name now is told', () => {
  expect(() => trimVisTimeline(source.replace('class ColorPicker ', 'class ColourPicker '))).toThrow(
    'ColorPicker',
  )
})
