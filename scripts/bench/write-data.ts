import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBuiltFile } from '../../src/dataset/built-file.ts'
import type { Measures } from '../../src/geo/country-crossings.ts'
import { createDateReader } from '../data/read-dates.ts'
import { detailsFile, splitAtlas } from '../data/split-atlas.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { generateAtlas } from './generate.ts'

type Real = { measures: Readonly<Record<string, Measures>>; countries: { id: string }[] }

/** Writes a made-up atlas of `count` events under `folder`: `plain.json` in one file as people write it, and the two files
 *  of a built one. `built` is the folder of a built site. */
export function writeData(count: number, folder: string, built: string): void {
  // The routes are those of the real atlas, and so are their measures.
  const { measures, countries } = JSON.parse(readFileSync(join(built, 'atlas/atlas.json'), 'utf8')) as Real
  const raw = { ...generateAtlas(count, countries), measures }
  const { readDate, dates } = createDateReader()
  const { problems } = parseDataset(raw, {
    readDate,
    fileOf: (name) => name,
    measure: ({ id }) => measures[id] as Measures,
  })
  if (problems.length > 0) throw new Error(`the generated atlas has problems: ${JSON.stringify(problems[0])}`)
  const { first, details } = splitAtlas(raw, dates)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(raw))
  writeFileSync(join(folder, 'atlas.json'), toBuiltFile(first))
  writeFileSync(join(folder, detailsFile), toBuiltFile(details))
}
