import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatVersion } from '../../src/dataset/format-version.ts'
import { collections } from '../../src/dataset/schema.ts'
import type { FileOf } from '../../src/dataset/check-records.ts'
import type { Problem } from '../../src/errors.ts'

/** The data folder as one raw atlas, remembering which file each record came from. */
export function readFolder(folder: string): {
  raw: Record<string, unknown>
  fileOf: FileOf
  problems: Problem[]
} {
  const problems: Problem[] = []
  const origins = new Map<string, string[]>()
  const readJson = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (error) {
      const reason = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read'
      problems.push({ file, record: '', field: '', reason })
      return undefined
    }
  }
  const raw: Record<string, unknown> = { format: formatVersion, atlas: readJson('atlas.json') }
  for (const [name, { path }] of Object.entries(collections)) {
    const records: unknown[] = []
    const files: string[] = []
    for (const file of filesAt(folder, path)) {
      const content = readJson(file)
      // A corridor is a file of its own; every other file is a list.
      const list = name === 'corridors' && content !== undefined ? [content] : content
      if (Array.isArray(list)) {
        records.push(...list)
        files.push(...list.map(() => file))
      } else if (list !== undefined)
        problems.push({ file, record: '', field: '', reason: 'must be a list of records' })
    }
    raw[name] = records
    origins.set(name, files)
  }
  const fileOf: FileOf = (name, position) => origins.get(name)?.[position] ?? collections[name].path
  return { raw, fileOf, problems }
}

function filesAt(folder: string, path: string): string[] {
  if (!path.includes('*')) return existsSync(join(folder, path)) ? [path] : []
  const directory = path.slice(0, path.indexOf('/'))
  return readdirSync(join(folder, directory))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `${directory}/${file}`)
}
