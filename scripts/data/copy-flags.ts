import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Copies the flags of the countries that the atlas names; countries without one show their code. */
export function copyFlags(countries: Iterable<string>, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const flags = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags/4x3')
  for (const country of countries) {
    const file = `${country.toLowerCase()}.svg`
    if (existsSync(join(flags, file))) copyFileSync(join(flags, file), join(folder, file))
  }
}
