import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection } from 'geojson'
import type { FileOf } from '../../src/dataset/check-records.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import type { DetailedDataset } from '../../src/domain/dataset.ts'
import { notMeasured } from '../../src/geo/country-crossings.ts'
import { AppError, type Problem } from '../../src/errors.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { toCountryShapes, toUnitIds } from './country-shapes.ts'
import { readFolder } from './read-folder.ts'
import type { CountryShape } from './rules/rule.ts'

/** The data folder opened for the tools that read it whole; corridors are linked but not measured. */
export type OpenAtlas = {
  readonly folder: string
  readonly raw: Record<string, unknown>
  readonly dataset: DetailedDataset
  readonly fileOf: FileOf
  readonly shapes: readonly CountryShape[]
  readonly units: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
export const dataFolder = join(root, 'data')

export const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** Throws AppError where the folder is no atlas or the geodata has not been built. */
export function openAtlas(folder: string): OpenAtlas {
  const { raw, fileOf, problems } = readFolder(folder)
  raw['countries'] = readGeo('countries.json')
  const world = readGeo('world.json') as FeatureCollection
  const parsed = link(raw, fileOf)
  return {
    folder,
    raw,
    fileOf,
    shapes: toCountryShapes(world),
    units: toUnitIds(world),
    dataset: parsed.dataset,
    problems: [...problems, ...parsed.problems],
  }
}

export const link = (raw: Record<string, unknown>, fileOf: FileOf): ReturnType<typeof parseDataset> =>
  parseDataset(raw, { readDate: parseEdtf, fileOf, measure: () => notMeasured })

/** Throws AppError where the geodata has not been built. */
export function readGeo(file: string): unknown {
  const path = join(root, 'public/geo', file)
  if (!existsSync(path)) throw new AppError('public/geo is missing: run npm run geo:build first')
  return JSON.parse(readFileSync(path, 'utf8'))
}
