import { expect, test } from 'vitest'
import { isAsBuilt, readPromise, toBuiltFile } from './built-file.ts'

const file = toBuiltFile({ format: 1, events: [{ id: 'pact', title: 'Şuşa — Шуша' }] })

test('a built file is JSON and known as it was built', () => {
  expect(JSON.parse(file)).toMatchObject({ format: 1, events: [{ id: 'pact' }] })
  expect(isAsBuilt(file)).toBe(true)
})

test('its beginning says what is to come', () => {
  const { bytes = 0, events } = readPromise(file.slice(0, 60)) ?? {}
  expect(events).toBe(1)
  expect(new TextEncoder().encode(file).length - bytes).toBeLessThan(60)
  expect(readPromise(file.slice(0, 10))).toBeNull()
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
