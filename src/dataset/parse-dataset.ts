import type * as z from 'zod/mini'
import type { Account } from '../domain/account.ts'
import type { Country } from '../domain/country.ts'
import type { Atlas, DetailedDataset } from '../domain/dataset.ts'
import { AppError, type Problem } from '../errors.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { latestInstant } from '../time/span.ts'
import { checkRecords, nameOf, type FileOf, type Part, type Records } from './check-records.ts'
import { linkEvents } from './link-events.ts'
import { linkNamed } from './link-named.ts'
import { linkRoutes, type Measure } from './link-routes.ts'
import { linkTerritories } from './link-territories.ts'
import { atlasSchema, countrySchema, formatVersion } from './schema.ts'

/** Turns EDTF text into a date, or throws RangeError. The data build parses; the app looks up what the build parsed. */
export type ReadDate = (edtf: string) => FuzzyDate

export type ParseOptions = { readDate: ReadDate; fileOf: FileOf; measure: Measure; part?: Part }

/** Reads an atlas from unknown JSON: a whole one, or with `part: 'first'` the first file of a built one, whose details
 *  then hold stand-ins that nothing may show. Throws AppError when it is no atlas at all; otherwise every record that
 *  cannot be used is named in `problems` and left out. */
export function parseDataset(
  raw: unknown,
  options: ParseOptions,
): { dataset: DetailedDataset; problems: Problem[] } {
  if (!isObject(raw) || raw['format'] !== formatVersion)
    throw new AppError(`This file is not an atlas in format version ${formatVersion}.`)
  const atlasRecord = atlasSchema.safeParse(raw['atlas'])
  if (!atlasRecord.success) {
    const issue = atlasRecord.error.issues[0]
    throw new AppError(`The atlas has no usable description: ${issue?.path.join('.')}: ${issue?.message}.`)
  }
  const { records, problems } = checkRecords(raw, options.fileOf, options.part)
  const linker = createLinker(records, problems, options)
  const named = linkNamed(records, linker, byId(records.places))
  const countries = toCountries(raw['countries'], problems)
  const base = {
    atlas: toAtlas(atlasRecord.data, options.readDate),
    sources: byId(records.sources),
    places: byId(records.places),
    organizations: byId(named.organizations),
    people: byId(named.people),
    themes: byId(named.themes),
    countries,
    ...linkRoutes(records, linker, options.measure),
    ...linkTerritories(records, linker, countries),
  }
  const events = linkEvents(records.events, base, linker)
  return { dataset: { ...base, events, eventById: byId(events) }, problems }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

function toAtlas({ extent, defaultView, ...rest }: z.infer<typeof atlasSchema>, readDate: ReadDate): Atlas {
  const between = (from: string, to: string) => ({ start: readDate(from).start, end: readDate(to).end })
  const { from, to, at, map } = defaultView
  return {
    ...rest,
    extent: between(extent.from, extent.to),
    defaultView: { shown: between(from, to), cursor: readDate(at).start, map },
  }
}

function toCountries(raw: unknown, problems: Problem[]): Map<string, Country> {
  const countries = new Map<string, Country>()
  for (const [position, value] of (Array.isArray(raw) ? raw : []).entries()) {
    const result = countrySchema.safeParse(value)
    if (result.success) countries.set(result.data.id, result.data)
    else
      problems.push({
        file: 'geo/countries.json',
        record: nameOf(value, position),
        field: '',
        reason: 'is not a country',
      })
  }
  return countries
}

/** Resolves dates and references of one record after another, naming whatever leads nowhere. */
export type Linker = {
  /** Runs `make`; when it throws a RangeError the record is named with the reason and left out. */
  attempt: <T>(collection: keyof Records, position: number, make: () => T) => T[]
  date: (field: string, edtf: string) => FuzzyDate
  /** Throws unless every id is known. */
  known: (field: string, ids: readonly string[], among: { has: (id: string) => boolean }) => void
  accounts: (field: string, accounts: readonly Account[]) => readonly Account[]
}

class FieldError extends RangeError {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message)
  }
}

function createLinker(records: Records, problems: Problem[], { readDate, fileOf }: ParseOptions): Linker {
  const sources = byId(records.sources)
  const known: Linker['known'] = (field, ids, among) => {
    for (const id of ids)
      if (!among.has(id)) throw new FieldError(field, `leads to “${id}”, which does not exist`)
  }
  return {
    attempt: (collection, position, make) => {
      try {
        return [make()]
      } catch (error) {
        if (!(error instanceof FieldError)) throw error
        const record = nameOf(records[collection][position], position)
        problems.push({
          file: fileOf(collection, position),
          record,
          field: error.field,
          reason: error.message,
        })
        return []
      }
    },
    date: (field, edtf) => {
      try {
        return readDate(edtf)
      } catch (error) {
        throw new FieldError(field, error instanceof RangeError ? error.message : 'is not a date')
      }
    },
    known,
    accounts: (field, accounts) => {
      known(
        `${field}.source`,
        accounts.map((account) => account.source),
        sources,
      )
      for (const { source, locator } of accounts)
        checkLines(field, locator?.lines, sources.get(source)?.transcription?.lines)
      return accounts
    },
  }
}

function checkLines(
  field: string,
  lines: readonly [number, number] | undefined,
  count: number | undefined,
): void {
  if (lines === undefined) return
  if (count === undefined)
    throw new FieldError(`${field}.locator`, 'gives lines of a source that has no transcription')
  if (lines[0] > lines[1] || lines[1] > count)
    throw new FieldError(
      `${field}.locator`,
      `lines ${lines[0]}–${lines[1]} do not lie in a file of ${count} lines`,
    )
}

/** A term or band that is still running ends where time does. */
export const isOngoing = (date: FuzzyDate): boolean => date.end === latestInstant
