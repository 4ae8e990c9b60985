import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblem } from '../../src/errors.ts'
import { toIsoDay, today } from '../../src/time/instant.ts'
import { dataFolder } from './open-atlas.ts'
import { readFolder } from './read-folder.ts'
import { compareVersions, readVersions, toVersionFile } from './versions/version-file.ts'

/** `npm run data:release -- 1.1.0`: gives the data as it stands this version and today's date, and keeps what it holds in
 *  `data/versions/`, so that later versions can tell what changed since. */

const version = process.argv[2] ?? ''
const last = readVersions(dataFolder).at(-1)?.version ?? '0.0.0'
if (!/^\d+\.\d+\.\d+$/.test(version) || compareVersions(version, last) <= 0) {
  console.error(`Say the new version, later than ${last}: npm run data:release -- 1.2.3`)
  process.exit(1)
}
const { problems } = readFolder(dataFolder)
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem))
  process.exit(1)
}
const file = join(dataFolder, 'atlas.json')
const text = readFileSync(file, 'utf8')
  .replace(/"version": "[^"]*"/, `"version": "${version}"`)
  .replace(/"issued": "[^"]*"/, `"issued": "${toIsoDay(today())}"`)
writeFileSync(file, text)
mkdirSync(join(dataFolder, 'versions'), { recursive: true })
const { raw } = readFolder(dataFolder)
writeFileSync(
  join(dataFolder, 'versions', `${version}.json`),
  `${JSON.stringify(toVersionFile(raw), null, 2)}\n`,
)
console.log(`The data is now version ${version}. Commit atlas.json and versions/${version}.json.`)
