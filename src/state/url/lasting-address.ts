import type { Selected } from '../selection.ts'

type Thing = Pick<Exclude<Selected, { kind: 'none' }>, 'kind' | 'id'>

/** Where a thing's panel alone is opened, short and lasting: without a thing the atlas itself. It keeps whose data it is. `page` is any
 *  address of the atlas. */
export function lastingAddress(page: string, thing?: Thing): string {
  const url = new URL(page)
  const data = url.searchParams.get('data')
  const sel = thing === undefined ? [] : [`sel=${thing.kind}:${thing.id}`]
  url.search = [...sel, ...(data === null ? [] : [`data=${encodeURIComponent(data)}`])].join('&')
  url.hash = ''
  return url.href
}
