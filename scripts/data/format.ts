import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as prettier from 'prettier'
import { isObject } from './rules/walk.ts'
import { formatContent, ruleOf } from './format/format-file.ts'
import { dataFolder, option } from './open-atlas.ts'

/** Sorts and formats the data files by rule, so that a change shows as itself. `--check` writes nothing and exits 1 when
 *  a file would change; `--data FOLDER` names another folder. */

const folder = option('--data') ?? dataFolder
const onlyCheck = process.argv.includes('--check')

function languagesOf(atlas: unknown): string[] {
  const languages = isObject(atlas) ? atlas['languages'] : undefined
  return Array.isArray(languages) ? languages.filter((lang) => typeof lang === 'string') : ['en']
}

async function main(): Promise<string[]> {
  const options = (await prettier.resolveConfig(join(dataFolder, 'atlas.json'))) ?? {}
  const languages = languagesOf(JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const changed: string[] = []
  for (const file of files.sort()) {
    const rule = ruleOf(file)
    if (rule === null) continue
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = await formatContent(JSON.parse(before), rule, { languages, options })
    if (after === before) continue
    changed.push(file)
    if (!onlyCheck) writeFileSync(path, after)
  }
  return changed
}

try {
  const changed = await main()
  for (const file of changed) console.log(`${onlyCheck ? 'would change' : 'formatted'} ${file}`)
  if (onlyCheck && changed.length > 0) {
    console.error('npm run data:format sorts and formats the data')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error
  console.error(`A data file is not JSON: ${error.message}`)
  process.exitCode = 1
}
