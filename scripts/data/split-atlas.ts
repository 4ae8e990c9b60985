import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'
import { dropped } from '../../src/dataset/later.ts'
import type { Fills } from '../../src/dataset/fill-in.ts'
import { mergeDetails } from '../../src/dataset/merge-details.ts'
import { nameOf } from '../../src/dataset/name-of.ts'
import { packDate } from '../../src/dataset/pack-dates.ts'
import { parseBuilt } from '../../src/dataset/parse-built.ts'
import { atlasSchema, collections, countrySchema, type CollectionName } from '../../src/dataset/schema.ts'
import { finish } from '../../src/dataset/steps.ts'
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts'
import { readPlainDate } from '../../src/time/plain-date.ts'
import { isObject } from './rules/walk.ts'
import { unsaidIn } from './unsaid.ts'

type Json = Record<string, unknown>

/** Name of the second file, beside the first. */
export const detailsFile = 'details.json'

/** Splits an atlas without problems into what the first view needs and what may come later, as the marks of the format
 *  say. Throws when the two together are not the whole. */
export function splitAtlas(raw: Json, dates: ReadonlyMap<string, FuzzyDate>): { first: Json; details: Json } {
  const first: Json = { ...raw, details: detailsFile }
  const details: Json = {}
  const languages = atlasSchema.parse(raw['atlas']).languages
  for (const name of Object.keys(collections) as CollectionName[]) {
    const records = raw[name]
    if (!Array.isArray(records)) continue
    if (collections[name].late) {
      first[name] = []
      details[name] = records
      continue
    }
    const firstParts = records.map((record) => inLanguages(languages, firstPartOf(name, record)))
    first[name] = firstParts
    details[name] = Object.fromEntries(
      records.flatMap((record, i) => {
        const rest = restOf(record, firstParts[i])
        return rest === undefined ? [] : [[nameOf(record, i), rest]]
      }),
    )
  }
  if (
    !isDeepStrictEqual(finish(mergeDetails(first, details)), {
      ...raw,
      details: detailsFile,
      dates: undefined,
      unsaid: undefined,
    })
  )
    throw new Error('the two files of the atlas do not add up to the whole')
  const build = createHash('sha256').update(JSON.stringify(raw)).digest('hex').slice(0, 12)
  const needed = datesOfFirst(first, dates)
  const rest = [...dates].filter(([edtf]) => !needed.has(edtf))
  return {
    first: { ...first, build, unsaid: unsaidOf(first, 'first'), dates: packed([...needed]) },
    details: { build, ...details, unsaid: unsaidOf(raw, 'schema'), dates: packed(rest) },
  }
}

/** What the format adds to the records of a file, collection by collection. */
function unsaidOf(file: Json, part: 'first' | 'schema'): Fills {
  const schemas: Record<string, z.ZodMiniType> = { countries: countrySchema }
  for (const name of Object.keys(collections) as CollectionName[]) schemas[name] = collections[name][part]
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const records = Array.isArray(file[name]) ? (file[name] as unknown[]) : []
      return [
        name,
        unsaidIn(
          records,
          records.map((record) => z.parse(schema, record)),
        ),
      ]
    }),
  )
}

/** Without the marked fields, and without the defaults that the format adds. */
function firstPartOf(name: CollectionName, record: unknown): unknown {
  return common(record, collections[name].schemaOf(dropped).parse(record))
}

const isText = (value: Json): boolean =>
  typeof value['en'] === 'string' && Object.keys(value).every((key) => /^[a-z]{2}$/.test(key))

/** Names in languages that the atlas does not speak are for the search, which can wait for them. */
function inLanguages(languages: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguages(languages, item))
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  if (isText(value)) return Object.fromEntries(entries.filter(([key]) => languages.includes(key)))
  return Object.fromEntries(entries.map(([key, item]) => [key, inLanguages(languages, item)]))
}

function common(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part)) return whole.map((item, i) => common(item, part[i]))
  if (!isObject(whole) || !isObject(part)) return whole
  const kept = Object.entries(whole).filter(([key]) => part[key] !== undefined)
  return Object.fromEntries(kept.map(([key, value]) => [key, common(value, part[key])]))
}

/** What `whole` has and `part` has not; undefined when that is nothing. Items of lists keep their positions. */
function restOf(whole: unknown, part: unknown): unknown {
  if (part === undefined) return whole
  if (Array.isArray(whole) && Array.isArray(part)) {
    const rests = whole.map((item, i) => restOf(item, part[i]))
    return rests.some((rest) => rest !== undefined) ? rests.map((rest) => rest ?? null) : undefined
  }
  if (!isObject(whole) || !isObject(part)) return undefined
  const rests = Object.entries(whole).map(([key, value]) => [key, restOf(value, part[key])] as const)
  const kept = rests.filter(([, rest]) => rest !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** The dates that reading the first file asks for, beyond plain days, months and years. */
function datesOfFirst(first: Json, dates: ReadonlyMap<string, FuzzyDate>): Map<string, FuzzyDate> {
  const needed = new Map<string, FuzzyDate>()
  const parseEdtf = (edtf: string): FuzzyDate => {
    const date = dates.get(edtf)
    if (date === undefined) throw new RangeError(`“${edtf}” was not read with the whole`)
    needed.set(edtf, date)
    return date
  }
  const { problems } = parseBuilt(first, { file: 'atlas.json', part: 'first', parseEdtf })
  if (problems.length > 0)
    throw new Error(`the first file cannot be read alone: ${JSON.stringify(problems[0])}`)
  return needed
}

const packed = (dates: readonly (readonly [string, FuzzyDate])[]): Json =>
  Object.fromEntries(
    dates.filter(([edtf]) => readPlainDate(edtf) === null).map(([edtf, date]) => [edtf, packDate(date)]),
  )
