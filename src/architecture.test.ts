import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Who may import whom. A folder not named here may not be imported from the ones that are. */
const mayImport: Record<string, readonly string[]> = {
  time: [],
  domain: ['time'],
  geo: ['domain', 'time'],
  dataset: ['domain', 'geo', 'time', 'errors'],
  filter: ['domain', 'time'],
  state: ['dataset', 'filter', 'domain', 'time', 'errors'],
  trace: ['state', 'dataset', 'domain', 'geo', 'time', 'ui', 'i18n', 'errors'],
  i18n: [],
  ui: [],
  map: ['trace', 'state', 'dataset', 'filter', 'domain', 'geo', 'time', 'ui', 'i18n', 'errors'],
  timeline: ['state', 'dataset', 'filter', 'domain', 'geo', 'time', 'ui', 'i18n', 'errors'],
  cite: ['domain', 'time'],
  export: ['state', 'dataset', 'filter', 'domain', 'geo', 'time', 'errors'],
  search: ['panels', 'state', 'filter', 'domain', 'time', 'dataset', 'timeline', 'ui', 'i18n', 'errors'],
  table: ['panels', 'state', 'dataset', 'filter', 'domain', 'time', 'export', 'ui', 'i18n', 'errors'],
  panels: ['trace', 'state', 'dataset', 'filter', 'domain', 'geo', 'time', 'ui', 'i18n', 'errors', 'cite'],
}

/** Packages that only some folders may touch. */
const packageHomes: Record<string, readonly string[]> = {
  'maplibre-gl': ['map'],
  'vis-timeline': ['timeline'],
  'vis-data': ['timeline'],
  edtf: ['time'],
  minisearch: ['search'],
  zod: ['dataset'],
  zustand: ['state'],
  react: ['main', 'App', 'shell', 'panels', 'map', 'timeline', 'trace', 'search', 'table', 'ui', 'i18n'],
}

const source = dirname(fileURLToPath(import.meta.url))

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file),
)

const folderOf = (file: string): string => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''

const arrows = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({ file, target }))
})

test('imports follow the house rules', () => {
  const forbidden = arrows.filter(({ file, target }) => {
    const allowed = mayImport[folderOf(file)]
    if (allowed === undefined || !target.startsWith('.')) return false
    // Texts of the data folder are no code.
    if (/\.md\?raw$/.test(target)) return false
    const to = folderOf(relative(source, join(source, dirname(file), target)))
    return to !== folderOf(file) && !allowed.includes(to)
  })
  expect(forbidden).toEqual([])
})

test('libraries are used only where they are at home', () => {
  const strays = arrows.filter(({ file, target }) => {
    const home = Object.entries(packageHomes).find(
      ([name]) => target === name || target.startsWith(`${name}/`),
    )
    return home !== undefined && !home[1].includes(folderOf(file))
  })
  expect(strays).toEqual([])
})
