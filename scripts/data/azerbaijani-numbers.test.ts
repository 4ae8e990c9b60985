import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const data = new URL('../../data/', import.meta.url)
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.json') && !name.startsWith('versions') && !name.startsWith('geo'),
)

/** Texts in Azerbaijani of a file, without licences and without days given in figures. */
const texts = (name: string): string[] =>
  [...readFileSync(new URL(name, data), 'utf8').matchAll(/"az": "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    text.replace(/CC BY \d\.\d/g, '').replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, ''),
  )

const all = files.flatMap(texts)

test.each([
  ['thousands apart by a comma, a point or a plain space', /(?<![\d.,])\d{1,3}[., ]\d{3}(?!\d)/],
  ['decimals after a point', /\d\.\d/],
  ['five figures together', /(?<!\d)\d{5}/],
])('no text in Azerbaijani has %s', (_, wrong) => {
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter((text) => wrong.test(text))).toEqual([])
})
