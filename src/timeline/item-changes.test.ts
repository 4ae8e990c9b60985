import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnchanged, sameFields, toItemChanges } from './item-changes.ts'

type Thing = { id: string; x: number }

const byId = (things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, thing]))

test('names what came, what changed and what went', () => {
  const changes = toItemChanges(byId([{ id: 'a', x: 1 }, { id: 'b', x: 1 }, { id: 'c', x: 1 }]), [{ id: 'b', x: 2 }, { id: 'c', x: 1 }, { id: 'd', x: 1 }]) // prettier-ignore
  expect(changes).toEqual({ added: [{ id: 'd', x: 1 }], updated: [{ id: 'b', x: 2 }], removed: ['a'] })
})

test('equal lists change nothing', () => {
  expect(isUnchanged(toItemChanges(byId([{ id: 'a', x: 1 }]), [{ id: 'a', x: 1 }]))).toBe(true)
})

test('a field more or less is a difference', () => {
  expect(sameFields({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(sameFields({ a: undefined }, { b: undefined })).toBe(false)
})

test('the changes applied to the old list give the new one', () => {
  const list = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...'abcdefgh'), x: fc.integer({ min: 0, max: 2 }) }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { added, updated, removed } = toItemChanges(byId(before), after)
      const result = byId(before)
      for (const id of removed) result.delete(id)
      for (const thing of [...added, ...updated]) result.set(thing.id, thing)
      expect(Object.fromEntries(result)).toEqual(Object.fromEntries(byId(after)))
    }),
  )
})
