/** What turns one list of items into another. Two items are the same when every field is. */
export type ItemChanges<T> = {
  readonly added: readonly T[]
  readonly updated: readonly T[]
  readonly removed: readonly string[]
}

type Identified = { readonly id: string }

export function toItemChanges<T extends Identified>(
  before: ReadonlyMap<string, T>,
  after: readonly T[],
): ItemChanges<T> {
  const kept = new Set(after.map((item) => item.id))
  return {
    added: after.filter((item) => !before.has(item.id)),
    updated: after.filter((item) => {
      const old = before.get(item.id)
      return old !== undefined && !sameFields(old, item)
    }),
    removed: [...before.keys()].filter((id) => !kept.has(id)),
  }
}

export const isUnchanged = ({ added, updated, removed }: ItemChanges<unknown>): boolean =>
  added.length + updated.length + removed.length === 0

export function sameFields(a: object, b: object): boolean {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  const other = new Map<string, unknown>(right)
  return (
    left.length === right.length &&
    left.every(([key, value]) => other.has(key) && Object.is(other.get(key), value))
  )
}
