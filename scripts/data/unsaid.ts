import { fillIn, type Fill } from '../../src/dataset/fill-in.ts'
import { isObject } from './rules/walk.ts'

type Json = Record<string, unknown>
type Growing = { of: Json; in: Record<string, Growing> }

/** What checking added to records as they are written, so that the app can add it without checking. Throws when the same
 *  absence stands for different things, which a Fill cannot say. */
export function unsaidIn(written: readonly unknown[], checked: readonly unknown[]): Fill {
  const found: Growing = { of: {}, in: {} }
  compare(written, checked, found)
  const fill = compact(found)
  if (!covers(fillIn(written, fill), checked))
    throw new Error('what the format adds to a record cannot be told apart from the record')
  return fill
}

function compare(written: unknown, checked: unknown, found: Growing): void {
  if (Array.isArray(written) && Array.isArray(checked))
    for (const [i, item] of written.entries()) compare(item, checked[i], found)
  else if (isObject(written) && isObject(checked))
    for (const [key, value] of Object.entries(checked))
      if (key in written) compare(written[key], value, (found.in[key] ??= { of: {}, in: {} }))
      else if (value !== undefined) found.of[key] = value
}

/** Null when nothing is added. */
function compactOrNull({ of, in: inside }: Growing): Fill | null {
  const inner = Object.entries(inside).flatMap(([key, growing]) => {
    const fill = compactOrNull(growing)
    return fill === null ? [] : [[key, fill] as const]
  })
  const hasOwn = Object.keys(of).length > 0
  if (!hasOwn && inner.length === 0) return null
  return { ...(hasOwn && { of }), ...(inner.length > 0 && { in: Object.fromEntries(inner) }) }
}

const compact = (growing: Growing): Fill => compactOrNull(growing) ?? {}

/** True when all of `part` is in `whole`; what the format drops may be there besides. */
function covers(whole: unknown, part: unknown): boolean {
  if (Array.isArray(whole) && Array.isArray(part))
    return whole.length === part.length && part.every((item, i) => covers(whole[i], item))
  if (isObject(whole) && isObject(part))
    return Object.entries(part).every(([key, value]) => covers(whole[key], value))
  return whole === part
}
