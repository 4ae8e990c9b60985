import type { CollectionName } from '../../../src/dataset/schema.ts'
import { startOf } from '../read-dates.ts'
import { isObject } from '../rules/walk.ts'

type Key = readonly [number, string]
export type Sorting = (record: unknown) => Key

const text = (record: unknown, key: string): string => {
  const value = isObject(record) ? record[key] : undefined
  return typeof value === 'string' ? value : ''
}

const byId: Sorting = (record) => [0, text(record, 'id')]
const byCountry: Sorting = (record) => [0, text(record, 'country')]
/** Undated and unreadable dates come last. */
const byDate: Sorting = (record) => [startOf(text(record, 'date')), text(record, 'id')]
const byFirstTerm: Sorting = (record) => {
  const offices: unknown = isObject(record) ? record['offices'] : []
  const terms = Array.isArray(offices) ? offices.map((office) => startOf(text(office, 'term'))) : []
  return [Math.min(Number.POSITIVE_INFINITY, ...terms), text(record, 'id')]
}

/** How each list is sorted. Themes keep their order: it is that of the lanes; perspectives theirs: the first that fits counts. A
 *  corridor is a file of its own. */
export const sortings: Readonly<Record<CollectionName, Sorting | null>> = {
  sources: byId,
  leaders: byFirstTerm,
  polities: byDate,
  territories: byDate,
  areas: byDate,
  relations: byCountry,
  organizations: byId,
  people: byId,
  places: byId,
  corridors: null,
  themes: null,
  periods: byDate,
  figures: byId,
  perspectives: null,
  events: byDate,
}

export const sortLeftOut: Sorting = byId
export const sortWaivers: Sorting = (record) => [
  0,
  ['rule', 'record', 'field'].map((key) => text(record, key)).join(' '),
]

export function sortRecords(records: readonly unknown[], keyOf: Sorting | null): unknown[] {
  if (keyOf === null) return [...records]
  const keyed = records.map((record) => ({ record, key: keyOf(record) }))
  // Infinity minus itself is no number.
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
  return keyed
    .sort((a, b) => compare(a.key[0], b.key[0]) || (a.key[1] < b.key[1] ? -1 : a.key[1] > b.key[1] ? 1 : 0))
    .map(({ record }) => record)
}
