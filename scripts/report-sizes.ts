import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Prints what a reader has to load, gzipped, and fails when the part before MapLibre grows past its limit. */

const folder = join(dirname(fileURLToPath(import.meta.url)), '../dist/assets')
const limitKb = 240

const files = readdirSync(folder).filter((file) => /\.(m?js|css)$/.test(file))
const sizes = files
  .map((file) => ({ file, kb: gzipSync(readFileSync(join(folder, file))).length / 1024 }))
  .sort((a, b) => b.kb - a.kb)
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} KB gz  ${file}`)

const isMap = (file: string) => /maplibre|MapView/i.test(file)
const shell = sizes
  .filter(({ file }) => /js$/.test(file) && !isMap(file))
  .reduce((sum, { kb }) => sum + kb, 0)
console.log(`${shell.toFixed(1).padStart(7)} KB gz  JavaScript without the map; limit ${limitKb}`)
if (shell > limitKb) process.exitCode = 1
