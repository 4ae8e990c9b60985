import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection } from 'geojson'
import { toBuiltFile } from '../../src/dataset/built-file.ts'
import { packEvidence } from '../../src/dataset/evidence.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { withSaidDates } from '../../src/dataset/said-dates.ts'
import type { Measure } from '../../src/dataset/link-routes.ts'
import { versionsFile } from '../../src/domain/versions.ts'
import { AppError, formatProblem, type Problem } from '../../src/errors.ts'
import { measureRoute, type Measures } from '../../src/geo/country-crossings.ts'
import { checkData } from './rules/check-data.ts'
import { copyFlags } from './copy-flags.ts'
import { toCountryShapes, toUnitIds } from './country-shapes.ts'
import { dataFolder, option, readGeo } from './open-atlas.ts'
import { createDateReader } from './read-dates.ts'
import { readFolder } from './read-folder.ts'
import { detailsFile, splitAtlas } from './split-atlas.ts'
import { changesSince } from './versions/changes-since.ts'
import { readVersions, toVersionFile } from './versions/version-file.ts'
import { writeSchemas } from './write-schemas.ts'

/** Checks and links the data folder and writes the two files the app fetches. `--check` only checks; `--data FOLDER`
 *  names another folder. Exits 1 with a line a problem when there is any. */

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const folder = option('--data') ?? dataFolder
const output = join(root, 'public')

const idsOf = (records: unknown): string[] =>
  Array.isArray(records) ? records.map(({ id }: { id: string }) => id) : []

function main(): Problem[] {
  const { raw, fileOf, problems } = readFolder(folder)
  raw['countries'] = readGeo('countries.json')
  const world = readGeo('world.json') as FeatureCollection
  const shapes = toCountryShapes(world)
  const { readDate, dates } = createDateReader()
  const measures: Record<string, Measures> = {}
  const measure: Measure = ({ id, sections }) => (measures[id] = measureRoute(sections, shapes))
  const now = toVersionFile(raw)
  const parsed = parseDataset(raw, { readDate, fileOf, measure })
  problems.push(
    ...parsed.problems,
    ...checkData(folder, { raw, dataset: parsed.dataset, fileOf, shapes, units: toUnitIds(world) }),
  )
  if (process.argv.includes('--check') || problems.length > 0) return problems
  mkdirSync(join(output, 'atlas'), { recursive: true })
  const evidence = packEvidence(parsed.dataset, {
    sources: idsOf(raw['sources']),
    events: idsOf(raw['events']),
  })
  const { first, details } = splitAtlas({ ...withSaidDates(raw), measures, evidence }, dates)
  writeFileSync(join(output, 'atlas/atlas.json'), toBuiltFile(first))
  writeFileSync(join(output, 'atlas', detailsFile), toBuiltFile(details))
  const since = readVersions(folder).filter(({ version }) => version !== now.version)
  writeFileSync(
    join(output, 'atlas', versionsFile),
    JSON.stringify(since.toReversed().map((version) => changesSince(version, now))),
  )
  writeSchemas(join(output, 'schema'))
  copyFlags(parsed.dataset.countries.keys(), join(output, 'flags'))
  const { events, sources, corridors } = parsed.dataset
  console.log(`data: ${events.length} events, ${sources.size} sources, ${corridors.size} corridors`)
  return problems
}

try {
  const problems = main()
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.length > 0) console.error(`${problems.length} problems in the data`)
  process.exitCode = problems.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
