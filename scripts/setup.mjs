// Runs before `npm start` and `npm test`: installs what is missing and does nothing when all is there.
// Plain Node, no dependency: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.crossroads-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages…')
  // The npm that runs this script, whatever the system calls it.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) fail('The packages could not be installed: see npm’s words above.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chrome or Chromium: on PATH, in its usual place on a Mac, or Playwright's own. Undefined when there is none. */
export async function findBrowser() {
  if (process.env.CROSSROADS_BROWSER) return process.env.CROSSROADS_BROWSER
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => browserNames.map((name) => join(folder, name)))
  candidates.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  const { chromium } = await import('@playwright/test')
  candidates.push(chromium.executablePath())
  return candidates.find((path) => existsSync(path))
}

async function provideBrowser() {
  if (await findBrowser()) return
  console.log('Looking for a browser to test with…')
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 120_000,
  })
  if (await findBrowser()) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    } catch {
      // The sentence below says it.
    }
  }
  if (!(await findBrowser()))
    fail(
      'The browser tests need Chrome or Chromium: install one, or name it in CROSSROADS_BROWSER, and run again.',
    )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Crossroads needs Node 20.19 or newer; this is ${process.versions.node}.`)
  installPackages()
  if (process.argv.includes('--browser')) await provideBrowser()
}
