import type { Feature, Geometry } from 'geojson'
import type * as z from 'zod/mini'
import { checkRecords, type FileOf, type RecordOf, type Records } from '../../../src/dataset/check-records.ts'
import { nameOf } from '../../../src/dataset/name-of.ts'
import { collections, type CollectionName, type leftOutSchema } from '../../../src/dataset/schema.ts'
import type { DetailedDataset } from '../../../src/domain/dataset.ts'
import type { Problem } from '../../../src/errors.ts'
import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'
import { readSafely } from '../read-dates.ts'

/** The chronology linter: what a schema cannot say of one record, and what only several records together can break.
 *  A rule reads the whole atlas and names what is wrong; it never mends. */
export type Rule = { readonly id: string; readonly check: (context: RuleContext) => Problem[] }

export type LeftOut = z.infer<typeof leftOutSchema>
export type CountryShape = Feature<Geometry, { id: string }>

/** A record of any collection, by the name its problems are told under. */
export type Entry = {
  readonly collection: CollectionName
  readonly id: string
  readonly record: RecordOf<CollectionName>
}

export type RuleContext = {
  readonly dataset: DetailedDataset
  /** Records as written that fit the format; those that don't are told by the format's own check. */
  readonly records: Records
  readonly entries: readonly Entry[]
  readonly shapes: ReadonlyMap<string, CountryShape>
  /** Of the map's land: countries and parts of them. */
  readonly units: ReadonlySet<string>
  readonly leftOut: readonly LeftOut[]
  /** null for text that is no EDTF date. */
  readonly readDate: (edtf: string) => FuzzyDate | null
  readonly problem: (where: Where) => Problem
}

export type Where = {
  readonly collection: CollectionName | 'atlas' | 'left-out'
  readonly record: string
  readonly field: string
  readonly reason: string
}

export type RuleInput = {
  readonly raw: Readonly<Record<string, unknown>>
  readonly dataset: DetailedDataset
  readonly fileOf: FileOf
  readonly shapes: readonly CountryShape[]
  readonly units: ReadonlySet<string>
  readonly leftOut: readonly LeftOut[]
}

export function createRuleContext({ raw, dataset, fileOf, shapes, units, leftOut }: RuleInput): RuleContext {
  const { records } = checkRecords(raw, fileOf)
  const files = filesById(raw, fileOf)
  return {
    dataset,
    records,
    entries: toEntries(records),
    shapes: new Map(shapes.map((shape) => [shape.properties.id, shape])),
    units,
    leftOut,
    readDate: createSafeReader(),
    problem: ({ collection, record, field, reason }) => ({
      file: files.get(`${collection} ${record}`) ?? `${collection}.json`,
      record,
      field,
      reason,
    }),
  }
}

const names = Object.keys(collections) as CollectionName[]

export const toEntries = (records: Records): Entry[] =>
  names.flatMap((collection) =>
    records[collection].map((record, i) => ({ collection, id: nameOf(record, i), record })),
  )

function filesById(raw: Readonly<Record<string, unknown>>, fileOf: FileOf): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of names) {
    const list = raw[name]
    if (!Array.isArray(list)) continue
    for (const [i, record] of list.entries()) files.set(`${name} ${nameOf(record, i)}`, fileOf(name, i))
  }
  return files
}

function createSafeReader(): (edtf: string) => FuzzyDate | null {
  const known = new Map<string, FuzzyDate | null>()
  return (edtf) => {
    const date = known.has(edtf) ? (known.get(edtf) ?? null) : readSafely(edtf)
    known.set(edtf, date)
    return date
  }
}
