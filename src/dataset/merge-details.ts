import { AppError } from '../errors.ts'
import { nameOf } from './name-of.ts'
import { mapInSteps, type Steps } from './steps.ts'

type Json = Readonly<Record<string, unknown>>

/** Puts the two files of a built atlas together: the whole atlas, as one file would hold it. A collection that is a list
 *  in the second file is whole there; other records meet by their id, what is inside them by name and position. Throws AppError unless the files were built together. */
export function* mergeDetails(first: Json, details: unknown): Steps<Json> {
  if (!isObject(details) || details['build'] !== first['build'])
    throw new AppError('The details belong to another version of the atlas. Reload the page.')
  const merged: Record<string, unknown> = {}
  for (const [name, records] of Object.entries(first)) {
    const more = details[name]
    merged[name] =
      Array.isArray(records) && isObject(more)
        ? yield* mapInSteps<unknown, unknown>(records, (record, i) =>
            combine(record, more[nameOf(record, i)]),
          )
        : Array.isArray(more)
          ? more
          : records
  }
  const dates = combine(first['dates'], details['dates'])
  return { ...merged, dates, unsaid: details['unsaid'] }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function combine(known: unknown, more: unknown): unknown {
  if (more === undefined) return known
  // In a list null keeps the place of an item to which nothing is added.
  if (Array.isArray(known) && Array.isArray(more))
    return known.map((item, i) => combine(item, more[i] ?? undefined))
  if (!isObject(known) || !isObject(more)) return more
  const both: Record<string, unknown> = { ...known }
  for (const [key, value] of Object.entries(more)) both[key] = combine(known[key], value)
  return both
}
