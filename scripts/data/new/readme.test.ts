import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { capacitySchema } from '../../../src/dataset/schema-corridors.ts'
import { eventSchema } from '../../../src/dataset/schema.ts'
import { eventKinds } from '../../../src/domain/event.ts'
import { knownRules } from '../rules/check-data.ts'
import { waiverSchema } from '../rules/waivers.ts'

const guide = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8')

test('the examples of the curators’ guide fit the format', () => {
  const [event, capacity, waiver] = [...guide.matchAll(/```json\n([^`]*)```/g)].map(
    ([, text = '']): unknown => JSON.parse(text),
  )
  expect(eventSchema.safeParse(event).error).toBeUndefined()
  expect(capacitySchema.safeParse(capacity).error).toBeUndefined()
  expect(waiverSchema.safeParse(waiver).error).toBeUndefined()
})

test('the guide explains every rule and names every kind of event', () => {
  for (const id of [...knownRules, ...eventKinds]) expect(guide).toContain(id)
})
