import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { watchPage, type PageWatch, type Watched } from './watch-page.ts'

/** Drives a page with real input and reads how busy its main thread was. */

type Pair = readonly [number, number]

export type Figures = {
  /** Opened on eighteen years. */
  readonly ready: number
  /** Of the main thread, milliseconds a step: median and 95th percentile. */
  readonly busy: Pair
  /** The same as a mean, with all that follows when the hand lets go. */
  readonly whole: number
  /** From the input to the next frame. */
  readonly frame: Pair
  /** From the input until the page says that it shows it. */
  readonly settled: Pair
  readonly filter: number | null
  /** Megabytes after loading, after the measured steps and filters, and after `scrubs` more steps. */
  readonly heap: readonly [number, number, number]
}

export type Subject = {
  /** Opened on eighteen years. */
  readonly address: string
  /** Opened as a dataset is without more: on all its years. */
  readonly wholeAddress: string
  /** The element whose drag moves the window. */
  readonly lanes: string
  /** Sets a filter and unsets it; null where there is nothing to filter. */
  readonly filter: ((page: Page) => Promise<void>) | null
}

export type Rounds = { readonly steps: number; readonly scrubs: number }

/** As long as a page is waited for, milliseconds. */
export const patience = 90_000
export const notReady = `not in ${patience / 1000} s`
/** As long as a page may take for all that is asked of it, milliseconds: one that hangs does not hold up the others. */
const allowed = 15 * 60_000

const stride = 9
/** Long enough for whatever a page puts off until the hand rests, milliseconds. */
const restful = 1500

export const measure = (browser: Browser, subject: Subject, rounds: Rounds): Promise<Figures | string> =>
  inPage(browser, (page) => measureIn(page, subject, rounds))

/** How long it takes until all years are shown. */
export const measureWhole = (browser: Browser, { wholeAddress }: Subject): Promise<number | string> =>
  inPage(browser, (page) => load(page, wholeAddress))

/** The answer from a page of its own, or why there is none: what fails is told, and the others go on. */
async function inPage<T>(browser: Browser, ask: (page: Page) => Promise<T>): Promise<T | string> {
  let context: BrowserContext | null = null
  try {
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    })
    // What compiles this file wraps functions by a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (wrapped) => wrapped')
    await context.addInitScript(noteReady)
    return await within(allowed, ask(await context.newPage()))
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed'
  } finally {
    // A page that is stuck cannot be closed: then the browser goes, and the next begins another.
    if (context !== null) await within(20_000, context.close()).catch(() => browser.close())
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${milliseconds / 1000} s`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function measureIn(page: Page, subject: Subject, rounds: Rounds): Promise<Figures> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const ready = await load(page, subject.address)
  if (rounds.steps === 0) return onlyReady(ready)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(restful * 2)
  const before = await heapOf(session)
  const watch = await watchPage(page, session)
  const { steps, whole } = await scrub({ page, session, watch, subject }, rounds.steps)
  const filter = await filterOnce(page, watch, subject)
  const warm = await heapOf(session)
  await drag(page, subject, rounds.scrubs)
  const after = await heapOf(session)
  const of = (key: keyof Step): Pair => [share(steps, key, 0.5), share(steps, key, 0.95)]
  return { ready, busy: of('busy'), whole, frame: of('frame'), settled: of('settled'), filter, heap: [before, warm, after] } // prettier-ignore
}

const none: Pair = [Number.NaN, Number.NaN]
const onlyReady = (ready: number): Figures => ({
  ready, busy: none, whole: Number.NaN, frame: none, settled: none, filter: null, heap: [Number.NaN, Number.NaN, Number.NaN],
}) // prettier-ignore

async function load(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  await page
    .waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: patience })
    .catch(() => {
      throw new Error(notReady)
    })
  return page.evaluate(() => window.benchReadyAt ?? performance.now())
}

/** Runs in the page before all of its own, and notes when it first says that it is ready: asked from outside, it would be
 *  told later by as much as the answer is on its way. */
function noteReady(): void {
  new MutationObserver((_, observer) => {
    if (document.documentElement.dataset['ready'] !== 'true') return
    window.benchReadyAt = performance.now()
    observer.disconnect()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
}

/** After a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await metric(session, 'JSHeapUsedSize')) / 1e6
}

const busyOf = async (session: CDPSession): Promise<number> => (await metric(session, 'TaskDuration')) * 1000

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

type Step = Watched & { readonly busy: number }
type Scrubbing = {
  readonly page: Page
  readonly session: CDPSession
  readonly watch: PageWatch
  readonly subject: Subject
}

/** Presses on the lanes and moves to and fro over a good third of them. */
async function hold(page: Page, { lanes }: Subject) {
  const box = await page.locator(lanes).first().boundingBox()
  if (box === null) throw new Error('there are no lanes')
  const [left, y] = [box.x + box.width * 0.35, box.y + box.height - 14]
  const right = left + box.width * 0.4
  let x = right
  let by = -stride
  await page.mouse.move(x, y)
  await page.mouse.down()
  return () => {
    if (x + by < left || x + by > right) by = -by
    x += by
    return page.mouse.move(x, y)
  }
}

/** What a step puts off until later counts as part of the step that it falls into. */
async function scrub({ page, session, watch, subject }: Scrubbing, count: number) {
  const move = await hold(page, subject)
  for (let n = 0; n < 6; n++) await watch.during('pointermove', move)
  const steps: Step[] = []
  const first = await busyOf(session)
  let before = first
  for (let n = 0; n < count; n++) {
    const watched = await watch.during('pointermove', move)
    const now = await busyOf(session)
    steps.push({ ...watched, busy: now - before })
    before = now
  }
  await page.mouse.up()
  await page.waitForTimeout(restful)
  return { steps, whole: ((await busyOf(session)) - first) / count }
}

async function filterOnce(page: Page, watch: PageWatch, { filter }: Subject): Promise<number | null> {
  if (filter === null) return null
  const { settled } = await watch.during('click', () => filter(page))
  await page.waitForTimeout(restful)
  await watch.during('click', () => filter(page))
  await page.waitForTimeout(restful)
  return settled
}

/** A drag without a rest. */
async function drag(page: Page, subject: Subject, count: number): Promise<void> {
  const move = await hold(page, subject)
  for (let n = 0; n < count; n++) await move()
  await page.mouse.up()
  await page.waitForTimeout(restful)
}

function share<K extends string>(
  steps: readonly Readonly<Record<K, number>>[],
  key: K,
  part: number,
): number {
  const sorted = steps.map((step) => step[key]).sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN
}
