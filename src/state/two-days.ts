import { readTypedDate } from '../time/format.ts'
import { toIsoDay } from '../time/instant.ts'
import type { Span } from '../time/span.ts'

/** Two days between which changes are told: the instants at which they begin, the earlier first. */
export type TwoDays = Span

export const twoDaysPattern = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/** `1991-08-01/1994-05-31`, whatever the order they are given in. */
export const writeTwoDays = (a: number, b: number): string =>
  `${toIsoDay(Math.min(a, b))}/${toIsoDay(Math.max(a, b))}`

/** null for days that don't exist, and unless the first is the earlier. */
export function readTwoDays(id: string): TwoDays | null {
  if (!twoDaysPattern.test(id)) return null
  const [from = '', to = ''] = id.split('/')
  const [start, end] = [readTypedDate(from)?.start, readTypedDate(to)?.start]
  return start === undefined || end === undefined || start >= end ? null : { start, end }
}
