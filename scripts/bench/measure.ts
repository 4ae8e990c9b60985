import type { Browser, CDPSession, Page } from '@playwright/test'

/** Drives a page with real input and reads how busy its main thread was. */

export type Figures = {
  readonly ready: number
  /** Of the main thread, milliseconds a step: median and 95th percentile. */
  readonly busy: readonly [number, number]
  /** From the input to the next frame. */
  readonly frame: readonly [number, number]
  /** From the input until the page says that it shows it. */
  readonly settled: readonly [number, number]
  readonly filter: number | null
  /** Megabytes after loading, and after `scrubs` steps. */
  readonly heap: readonly [number, number]
}

export type Subject = {
  readonly address: string
  /** The element whose drag moves the window. */
  readonly lanes: string
  readonly filter: (page: Page, on: boolean) => Promise<void>
}

type Rounds = { readonly steps: number; readonly scrubs: number; readonly patience: number }

const stride = 9

export async function measure(browser: Browser, subject: Subject, rounds: Rounds): Promise<Figures | string> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  // What compiles this file wraps functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (wrapped) => wrapped')
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const ready = await load(page, subject.address, rounds.patience)
    await page.waitForTimeout(1500)
    const before = await heapOf(session)
    const steps = await scrub(page, session, { subject, count: rounds.steps })
    const filter = await timed(page, async () => subject.filter(page, true))
    await subject.filter(page, false)
    await drag(page, { subject, count: rounds.scrubs })
    const after = await heapOf(session)
    const of = (key: keyof Step): [number, number] => [share(steps, key, 0.5), share(steps, key, 0.95)]
    return {
      ready,
      busy: of('busy'),
      frame: of('frame'),
      settled: of('settled'),
      filter,
      heap: [before, after],
    }
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed'
  } finally {
    await context.close()
  }
}

async function load(page: Page, address: string, patience: number): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: patience })
  return page.evaluate(() => performance.now())
}

/** After a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}

async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

type Step = { readonly busy: number; readonly frame: number; readonly settled: number }
type Scrubbing = { readonly subject: Subject; readonly count: number }

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

async function scrub(page: Page, session: CDPSession, { subject, count }: Scrubbing): Promise<Step[]> {
  const move = await hold(page, subject)
  for (let n = 0; n < 6; n++) await stepped(page, session, move)
  const steps: Step[] = []
  for (let n = 0; n < count; n++) steps.push(await stepped(page, session, move))
  await page.mouse.up()
  return steps
}

async function stepped(page: Page, session: CDPSession, move: () => Promise<void>): Promise<Step> {
  const before = await busyOf(session)
  await page.evaluate(watchInput)
  await move()
  const { frame, settled } = await page.evaluate(() => (window as unknown as Watching).watched)
  return { busy: (await busyOf(session)) - before, frame, settled }
}

type Watching = { watched: Promise<{ frame: number; settled: number }> }

/** Runs in the page. The clock starts when the input arrives. */
function watchInput(): void {
  const root = document.documentElement
  const watched = new Promise<{ frame: number; settled: number }>((resolve) => {
    const onMove = () => {
      removeEventListener('pointermove', onMove, true)
      const start = performance.now()
      let frame = 0
      let seen = false
      const look = () => {
        const isReady = root.dataset['ready'] === 'true'
        seen ||= !isReady
        const now = performance.now()
        if (frame > 0 && isReady && (seen || now - start > 60))
          resolve({ frame, settled: seen ? now - start : frame })
        else setTimeout(look, 1)
      }
      requestAnimationFrame(() => requestAnimationFrame(() => (frame = performance.now() - start)))
      look()
    }
    addEventListener('pointermove', onMove, true)
  })
  ;(window as unknown as Watching).watched = watched
}

/** A drag without a rest. */
async function drag(page: Page, { subject, count }: Scrubbing): Promise<void> {
  const move = await hold(page, subject)
  for (let n = 0; n < count; n++) await move()
  await page.mouse.up()
  await page.waitForTimeout(1500)
}

async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' })
  const start = performance.now()
  await act()
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 60_000 })
  return performance.now() - start
}

function share<K extends string>(
  steps: readonly Readonly<Record<K, number>>[],
  key: K,
  part: number,
): number {
  const sorted = steps.map((step) => step[key]).sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN
}
