import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { format, resolveConfig } from 'prettier'
import { build } from 'vite'
import { createDateReader } from '../data/read-dates.ts'
import { findBrowser } from '../setup.mjs'
import { measure, measureWhole, type Rounds, type Subject } from './measure.ts'
import { measureQueries, type QueryFigures } from './query.ts'
import { toReport, type Row } from './report.ts'
import { serve } from './serve.ts'
import { writeData } from './write-data.ts'

/** Measures the built app against the naive way, a bare page and other engines, all in one run, and writes RESULTS.md.
 *  `--events 300,10000` chooses the sizes, `--steps 20` and `--scrubs 100` the rounds. Run `npm run build` first. */

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, '../../dist')
const results = join(here, 'RESULTS.md')
const work = join(tmpdir(), 'crossroads-bench')

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const sizes = option('events', '300,2000,10000,100000').split(',').map(Number)
const steps = Number(option('steps', '30'))
const longDrag = Number(option('scrubs', '500'))
/** The naive page fails with more. */
const mostNaive = 10_000

/** As a browser draws by itself on a machine without a graphics card. */
const launchArguments = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--enable-unsafe-swiftshader',
] // prettier-ignore

function prepare(count: number): void {
  const folder = join(work, 'data', String(count))
  writeData(count, folder, dist)
  const { readDate } = createDateReader()
  const { events, places } = JSON.parse(readFileSync(join(folder, 'plain.json'), 'utf8')) as Plain
  const lngLats = new Map(places.map(({ id, lngLat }) => [id, lngLat]))
  const last = Date.UTC(2025, 0, 1)
  const naive = events.flatMap(({ id, title, date, place }) => {
    if (date === null) return []
    const { start, end } = readDate(date)
    return [
      { id, title: title.en, start, end: Math.min(end, last), lngLat: lngLats.get(place ?? '') ?? null },
    ]
  })
  writeFileSync(join(folder, 'naive.json'), JSON.stringify(naive))
}

type Plain = {
  events: { id: string; title: { en: string }; date: string | null; place?: string }[]
  places: { id: string; lngLat: [number, number] }[]
}

const buildPages = () =>
  build({
    root: join(here, 'pages'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(work, 'pages'),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'pages/naive.html') },
    },
  })

const ours = (address: string, count: number): Subject => ({
  address: `${address}/?data=data/${count}/atlas.json&from=1991&to=2009`,
  wholeAddress: `${address}/?data=data/${count}/atlas.json`,
  lanes: '.timeline-lanes',
  filter: (page) =>
    page.getByRole('group', { name: 'Leader', exact: true }).getByRole('checkbox').first().click(),
})

const naive = (address: string, count: number, stack: 'on' | 'off'): Subject => ({
  address: `${address}/pages/naive.html?count=${count}&stack=${stack}`,
  wholeAddress: `${address}/pages/naive.html?count=${count}&stack=${stack}&span=whole`,
  lanes: '#timeline .vis-center',
  filter: (page) =>
    page.evaluate(() => {
      window.benchStart?.()
      ;(window as unknown as { bench: { toggleKind: () => void } }).bench.toggleKind()
    }),
})

function bareMap(address: string): Subject {
  const bare = naive(address, 0, 'off')
  return { ...bare, address: `${bare.address}&map=atlas`, wholeAddress: `${bare.wholeAddress}&map=atlas` }
}

async function measureAll(browserNow: () => Promise<Browser>, address: string): Promise<Row[]> {
  const rows: Row[] = []
  const run = async (name: string, count: number, subject: Subject, rounds: Partial<Rounds> = {}) => {
    const begun = performance.now()
    const figures = await measure(await browserNow(), subject, { steps, scrubs: longDrag, ...rounds })
    const readyWhole = await measureWhole(await browserNow(), subject)
    console.log(`${name}, ${count} events, took ${seconds(begun)}:`, JSON.stringify({ figures, readyWhole }))
    rows.push({ name, count, figures, readyWhole })
  }
  const short = { scrubs: Math.min(longDrag, 60) }
  // What a browser does for the first page that draws by WebGL is nobody's.
  await measureWhole(await browserNow(), naive(address, 0, 'off'))
  await run('bare page', 0, naive(address, 0, 'off'), { scrubs: 0 })
  await run('bare page, map of the atlas', 0, bareMap(address), { steps: 0 })
  for (const count of sizes) {
    await run('Crossroads', count, ours(address, count))
    if (count <= mostNaive) await run('naive, stacking off', count, naive(address, count, 'off'), short)
    // Stacking is what vis-timeline does unless it is told otherwise.
    if (count <= mostNaive)
      await run('naive', count, naive(address, count, 'on'), count <= 300 ? short : { steps: 0 })
  }
  return rows
}

const seconds = (begun: number): string => `${Math.round((performance.now() - begun) / 1000)} s`

/** As many questions as take seconds, not minutes. */
const rounds = [
  { events: 100_000, questions: 40, crossfilter: 40 },
  { events: 1_000_000, questions: 20, crossfilter: 4 },
] as const

function measureIndex(): QueryFigures[] {
  return rounds.map((round) => {
    const begun = performance.now()
    const figures = measureQueries(round)
    console.log(`index, ${round.events} events, took ${seconds(begun)}:`, JSON.stringify(figures))
    return figures
  })
}

async function main(): Promise<void> {
  if (!existsSync(join(dist, 'atlas/atlas.json')))
    throw new Error('There is no built site: run npm run build first.')
  mkdirSync(work, { recursive: true })
  const queries = process.argv.includes('--browser-only') ? [] : measureIndex()
  for (const count of sizes) {
    const begun = performance.now()
    prepare(count)
    console.log(`made ${count} events in ${seconds(begun)}`)
  }
  await buildPages()
  const { server, address } = await serve([
    ['/data/', join(work, 'data')],
    ['/pages/', join(work, 'pages')],
    ['/', dist],
  ])
  const executablePath = await findBrowser()
  const launch = () =>
    chromium.launch({ args: launchArguments, ...(executablePath === undefined ? {} : { executablePath }) })
  let browser = await launch()
  const browserNow = async () => (browser = browser.isConnected() ? browser : await launch())
  try {
    const rows = await measureAll(browserNow, address)
    writeFileSync(
      results,
      await format(toReport(rows, queries), { ...(await resolveConfig(results)), parser: 'markdown' }),
    )
  } finally {
    await browser.close()
    server.close()
  }
}

await main()
