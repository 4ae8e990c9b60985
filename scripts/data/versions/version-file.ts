import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { collections, type CollectionName } from '../../../src/dataset/schema.ts'
import { nameOf } from '../../../src/dataset/name-of.ts'
import { isObject } from '../rules/walk.ts'

/** What a version of the data held: a fingerprint a record, so that two versions can be compared without either's text.
 *  `data/versions/` keeps one file for each version that was given out. */
export type VersionFile = {
  readonly version: string
  readonly issued: string
  readonly records: Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>>
}

/** Eight hex digits that differ when anything a curator wrote differs; the order of fields does not count. */
export const fingerprint = (record: unknown): string =>
  createHash('sha256').update(canonical(record)).digest('hex').slice(0, 8)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

export function toVersionFile(raw: Readonly<Record<string, unknown>>): VersionFile {
  const atlas = isObject(raw['atlas']) ? raw['atlas'] : {}
  const names = Object.keys(collections) as CollectionName[]
  const records = names.flatMap((name) => {
    const list = raw[name]
    if (!Array.isArray(list)) return []
    const prints = list.map((record, i) => [nameOf(record, i), fingerprint(record)] as const)
    return [[name, Object.fromEntries(prints.sort(([a], [b]) => (a < b ? -1 : 1)))] as const]
  })
  return {
    version: String(atlas['version']),
    issued: String(atlas['issued']),
    records: Object.fromEntries(records),
  }
}

/** The versions that were given out, oldest first. */
export function readVersions(folder: string): VersionFile[] {
  const directory = join(folder, 'versions')
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as VersionFile)
    .sort((a, b) => compareVersions(a.version, b.version))
}

export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const at = left?.findIndex((part, i) => part !== right?.[i]) ?? -1
  return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0)
}
