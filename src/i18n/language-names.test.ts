import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { az } from './az.ts'
import { en } from './en.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))

test('every language that a source or a name of a place is in has a name', () => {
  const sources = read('sources.json') as { language: string }[]
  const places = read('places.json') as { otherNames?: { lang: string }[] }[]
  const used = new Set([
    ...sources.map(({ language }) => language),
    ...places.flatMap(({ otherNames }) => (otherNames ?? []).map(({ lang }) => lang)),
  ])
  const tables: Readonly<Record<string, string>>[] = [en.panels.languageNames, az.panels.languageNames]
  for (const names of tables) expect([...used].filter((lang) => names[lang] === undefined)).toEqual([])
})
