import type { Country } from '../domain/country.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import { AppError, type Problem } from '../errors.ts'
import { checkRecords, type Part } from './check-records.ts'
import { formatVersion } from './format-version.ts'
import { linkDataset, type LinkOptions } from './link-dataset.ts'
import { nameOf } from './name-of.ts'
import { withSaidDates } from './said-dates.ts'
import { atlasSchema, countrySchema } from './schema.ts'

export type ParseOptions = LinkOptions & { readonly part?: Part }

/** Reads an atlas from unknown JSON: a whole one, or with `part: 'first'` the first file of a built one, whose details
 *  then hold stand-ins that nothing may show. Throws AppError when it is no atlas at all; otherwise every record that
 *  cannot be used is named in `problems` and left out. */
export function parseDataset(
  raw: unknown,
  options: ParseOptions,
): { dataset: DetailedDataset; problems: Problem[] } {
  if (!isObject(raw) || raw['format'] !== formatVersion)
    throw new AppError(`This file is not an atlas in format version ${formatVersion}.`, {
      why: 'format',
      number: formatVersion,
    })
  const atlas = atlasSchema.safeParse(raw['atlas'])
  if (!atlas.success) {
    const issue = atlas.error.issues[0]
    throw new AppError(`The atlas has no usable description: ${issue?.path.join('.')}: ${issue?.message}.`)
  }
  const { records, problems } = checkRecords(withSaidDates(raw), options.fileOf, options.part)
  const countries = checkCountries(raw['countries'], problems)
  return linkDataset({ atlas: atlas.data, countries, records, problems }, options)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function checkCountries(raw: unknown, problems: Problem[]): Country[] {
  return (Array.isArray(raw) ? raw : []).flatMap((value, position) => {
    const result = countrySchema.safeParse(value)
    if (result.success) return [result.data]
    problems.push({
      file: 'geo/countries.json',
      record: nameOf(value, position),
      field: '',
      reason: 'is not a country',
    })
    return []
  })
}
