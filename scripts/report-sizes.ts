import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Prints what a reader has to load, gzipped, and fails when the JavaScript that the timeline and the list need grows
 *  past its limit, or the data of the first view. The map, the panels and the details load beside them. */

type Chunk = { file: string; imports?: string[] }

const limitKb = 200
const dataLimitKb = 150
const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

const kbOf = (file: string): number => gzipSync(readFileSync(join(dist, file))).length / 1024

/** A chunk and everything it imports outright. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name]
  if (chunk === undefined) throw new Error(`The build has no ${name}`)
  if (seen.has(name)) return seen
  seen.add(name)
  for (const imported of chunk.imports ?? []) closure(imported, seen)
  return seen
}

const print = (kb: number, what: string) => console.log(`${kb.toFixed(1).padStart(7)} KB gz  ${what}`)

for (const file of readdirSync(join(dist, 'assets')).filter((file) => /\.(m?js|css)$/.test(file)))
  print(kbOf(`assets/${file}`), file)
print(kbOf('atlas/details.json'), 'atlas/details.json, after the first view')
const dataKb = kbOf('atlas/atlas.json')
print(dataKb, `atlas/atlas.json, before the first view; limit ${dataLimitKb}`)

const needed = closure('src/timeline/TimelineView.tsx', closure('index.html'))
const kb = [...needed].reduce((sum, name) => sum + kbOf(manifest[name]?.file ?? name), 0)
print(kb, `JavaScript before the timeline and the list can be used; limit ${limitKb}`)
if (kb > limitKb || dataKb > dataLimitKb) process.exitCode = 1
