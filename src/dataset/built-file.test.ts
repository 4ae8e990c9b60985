import { expect, test } from 'vitest'
import { isAsBuilt, toBuiltFile } from './built-file.ts'

const file = toBuiltFile({ format: 1, events: [{ id: 'pact', title: 'Şuşa — Шуша' }] })

test('a built file is JSON and known as it was built', () => {
  expect(JSON.parse(file)).toMatchObject({ format: 1, events: [{ id: 'pact' }] })
  expect(isAsBuilt(file)).toBe(true)
})

test.each([
  ['changed', file.replace('pact', 'pacT')],
  ['cut short', file.slice(0, -1)],
  ['written anew', JSON.stringify({ ...(JSON.parse(file) as object), more: 1 })],
  ['without a mark', '{"format":1,"events":[]}'],
  ['no JSON', 'hello'],
])('a file that was %s is not', (_, text) => {
  expect(isAsBuilt(text)).toBe(false)
})
